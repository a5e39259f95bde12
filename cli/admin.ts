import { fileURLToPath } from "node:url";
import { runAdminCommand } from "./admin/main";

process.exitCode = await runAdminCommand(process.argv.slice(2), {
  environment: process.env,
  migrationsFolder: fileURLToPath(new URL("../db/migrations", import.meta.url)),
  now: Date.now(),
  print: (line) => void process.stdout.write(`${line}\n`),
  printError: (line) => void process.stderr.write(`${line}\n`),
});
