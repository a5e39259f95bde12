import { fileURLToPath } from "node:url";
import { runContentCommand } from "./content/main";

// A reader such as `head` may close the pipe before everything is written: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = runContentCommand(process.argv.slice(2), {
  folder: fileURLToPath(new URL("../content", import.meta.url)),
  environment: process.env,
  today: new Date().toISOString().slice(0, 10),
  print: (line) => void process.stdout.write(`${line}\n`),
  printError: (line) => void process.stderr.write(`${line}\n`),
});
