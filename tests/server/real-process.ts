import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import path from "node:path";

const entry = path.resolve(import.meta.dirname, "../../build/server/main.js");

export interface RealServer {
  readonly origin: string;
  readonly process: ChildProcess;
  /** What it has written to standard error so far. */
  readonly stderr: () => string;
  /** Sends a signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts the production entry as its own process and waits until it says its address. Rejects when it ends before. */
export async function startRealServer(env: Record<string, string>): Promise<RealServer> {
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env["PATH"] ?? "", PORT: "0", LOG_LEVEL: "error", NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      const address = /ready at (http\S+?)\/$/.exec(line)?.[1];
      if (address) resolve(address);
    });
    void ended.then((code) => reject(new Error(`the server ended with ${code} before it was ready: ${stderr}`)));
  });
  return {
    origin,
    process: child,
    stderr: () => stderr,
    end(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}
