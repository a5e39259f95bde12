/** Running tools quietly, one line a step, and failing with a sentence. Node's own modules only. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The project's folder, whatever the working directory. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Holds what was found out about this machine; goes when node_modules goes. */
export const cacheFolder = path.join(root, "node_modules", ".cache", "on-su");

/** Held while installing or building. Neither in node_modules nor in build/: npm ci and Remix empty those. */
export const lockFolder = path.join(root, ".cache", "prepare.lock");

/** An expected failure: `message` is a sentence for the reader, `detail` the output of the tool behind it. */
export class Failure extends Error {
  constructor(sentence, detail = "") {
    super(sentence);
    this.name = "Failure";
    this.detail = detail;
  }
}

const children = new Set();
const leftovers = new Set();

/** Names a file or folder to remove if the process is told to stop. Returns a function that removes it now. */
export function removeOnExit(target) {
  leftovers.add(target);
  return () => {
    leftovers.delete(target);
    rmSync(target, { recursive: true, force: true });
  };
}

const patienceMs = 3_000;

/** On a signal, ends the running tools first, so that none works on behind the back of the next start. */
export function stopOnSignal() {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ]) {
    process.once(signal, async () => {
      for (const child of children) child.kill(signal);
      const ends = Promise.all([...children].map((child) => once(child, "close")));
      await Promise.race([ends, delay(patienceMs)]);
      for (const child of children) child.kill("SIGKILL");
      for (const target of leftovers) rmSync(target, { recursive: true, force: true });
      process.exit(code);
    });
  }
}

/**
 * Runs a command in the project's folder and collects what it prints.
 * Never rejects: a command that cannot be started has code 127.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, timeoutMs, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell,
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    children.add(child);
    let output = "";
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => {
      children.delete(child);
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on("close", (code) => {
      children.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a script of an installed package with this Node, without a shell and without npx. */
export function runBin(file, args, options) {
  return run(process.execPath, [path.join(root, "node_modules", file), ...args], options);
}

/** Runs npm: the one that runs us when there is one, or else the one on PATH. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath ?? "";
  if (/npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return run("npm", args, { ...options, shell: process.platform === "win32" });
}

/** Prints `title … 1.2 s` around a piece of work, on one line. */
export async function step(title, work) {
  const start = performance.now();
  process.stdout.write(`${title} …`);
  try {
    const result = await work();
    process.stdout.write(` ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(" failed\n");
    throw error;
  }
}

/** Runs a script's body; an expected failure ends the process with its sentence and code 1, never with a stack. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.detail) process.stderr.write(`\n${error.detail.trimEnd()}\n`);
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

/** The last lines of a tool's output: where it says what went wrong. */
export function tail(output, lines = 40) {
  return output.trimEnd().split("\n").slice(-lines).join("\n");
}
