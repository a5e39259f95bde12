import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { runItemsCommand } from "./items/main";

// A reader such as `head` may close the pipe before everything is written: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

async function* inputLines(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
}

process.exitCode = await runItemsCommand(process.argv.slice(2), {
  folder: fileURLToPath(new URL("../content", import.meta.url)),
  builtFolder: fileURLToPath(new URL("../build/content", import.meta.url)),
  environment: process.env,
  today: new Date().toISOString().slice(0, 10),
  lines: inputLines(),
  print: (line) => void process.stdout.write(`${line}\n`),
  printError: (line) => void process.stderr.write(`${line}\n`),
});
