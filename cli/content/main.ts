import { parseArgs } from "node:util";
import { check } from "./check";
import { checked } from "./checked";
import { CommandError, UsageError, type Command, type CommandInput, type Output } from "./command";
import { compile } from "./compile";
import { exportContent } from "./export";
import { writeFingerprint } from "./fingerprint";
import { hashes } from "./hashes";
import { writeMentions } from "./mentions";
import { writeParagraphs } from "./paragraphs";
import { show } from "./show";

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  compile,
  export: exportContent,
  show,
  hashes,
  checked,
  paragraphs: writeParagraphs,
  fingerprint: writeFingerprint,
  mentions: writeMentions,
};

type Surroundings = Output & Pick<CommandInput, "environment" | "today" | "folder">;

/**
 * Runs one content command. Exit code: 0 done, 1 the content or a file is at fault, 2 a wrong call.
 * `--folder FOLDER` works with every command, in place of the project's own content.
 */
export function runContentCommand(args: readonly string[], surroundings: Surroundings): number {
  const { print, printError } = surroundings;
  const [name, ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") {
    print(usage());
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(name ? `There is no command "${name}".` : "Say what to do.");
    const { values, positionals } = parseCommandLine(command, rest);
    const folder = typeof values["folder"] === "string" ? values["folder"] : surroundings.folder;
    return command.run({ ...surroundings, folder, values, positionals });
  } catch (error) {
    if (error instanceof UsageError) {
      printError(`${error.message}\n${command ? `Usage: npm run content -- ${command.usage}` : usage()}`);
      return 2;
    }
    if (!(error instanceof CommandError)) throw error;
    printError(error.message);
    return 1;
  }
}

function parseCommandLine(command: Command, args: readonly string[]): Pick<CommandInput, "values" | "positionals"> {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, folder: { type: "string" } },
      allowPositionals: command.positionals,
      strict: true,
    });
  } catch (error) {
    // parseArgs says in its first sentence what is wrong; the rest is advice for programmers.
    const sentence = error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error);
    throw new UsageError(sentence.replace(/\.?$/, "."));
  }
}

function usage(): string {
  const width = Math.max(...Object.values(COMMANDS).map((command) => command.usage.length));
  const lines = Object.values(COMMANDS).map(({ usage: call, summary }) =>
    call.length > 30
      ? `  ${call}\n  ${"".padEnd(30)}  ${summary}`
      : `  ${call.padEnd(Math.min(width, 30))}  ${summary}`,
  );
  return ["Usage: npm run content -- COMMAND [--folder FOLDER]", ...lines].join("\n");
}
