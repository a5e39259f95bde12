import { parseArgs } from "node:util";
import { CommandError, UsageError } from "../content/command";
import { audit } from "./audit";
import type { ItemsCommand, ItemsInput } from "./command";
import { exportItems } from "./export";
import { gradeAnswers } from "./grade-answers";
import { measure } from "./measure";
import { prove } from "./prove";

const COMMANDS: Readonly<Record<string, ItemsCommand>> = {
  audit,
  export: exportItems,
  prove,
  grade: gradeAnswers,
  "measure-grader": measure,
};

export type ItemsSurroundings = Omit<ItemsInput, "values" | "positionals">;

/**
 * Runs one command on the bank of questions. Exit code: 0 done, 1 the content or the bank is at fault, 2 a wrong call.
 * `--folder FOLDER` works with every command, in place of the project's own content.
 */
export async function runItemsCommand(args: readonly string[], surroundings: ItemsSurroundings): Promise<number> {
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
    return await command.run({ ...surroundings, folder, values, positionals });
  } catch (error) {
    if (error instanceof UsageError) {
      printError(`${error.message}\n${command ? `Usage: npm run -s items -- ${command.usage}` : usage()}`);
      return 2;
    }
    if (!(error instanceof CommandError)) throw error;
    printError(error.message);
    return 1;
  }
}

function parseCommandLine({ options, positionals }: ItemsCommand, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, folder: { type: "string" } },
      allowPositionals: positionals,
      strict: true,
    });
  } catch (error) {
    // parseArgs says in its first sentence what is wrong; the rest is advice for programmers.
    const sentence = error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error);
    throw new UsageError(sentence.replace(/\.?$/, "."));
  }
}

function usage(): string {
  const lines = Object.values(COMMANDS).map(({ usage: call, summary }) => `  ${call.padEnd(36)}  ${summary}`);
  return ["Usage: npm run -s items -- COMMAND [--folder FOLDER]", ...lines].join("\n");
}
