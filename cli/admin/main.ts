import { parseArgs } from "node:util";
import { parseConfig, type Environment } from "#server/config.server";
import { exposedSentence } from "#server/start-error.server";
import { rebuildCards } from "./rebuild-cards";

export interface AdminSurroundings {
  readonly environment: Environment;
  /** The folder that drizzle-kit generates into. */
  readonly migrationsFolder: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** What a command works with: the database's path, and the surroundings. */
export type AdminInput = AdminSurroundings & { readonly databaseFile: string };

interface AdminCommand {
  readonly summary: string;
  /** Throws an error with a sentence for the operator (`expose`) when the database cannot be used. */
  readonly run: (input: AdminInput) => Promise<void>;
}

const COMMANDS: Readonly<Record<string, AdminCommand>> = {
  "rebuild-cards": { summary: "puts what the review log amounts to in the place of every card", run: rebuildCards },
};

/** Runs one command of the operator's. Exit code: 0 done, 1 the database or a setting is at fault, 2 a wrong call. */
export async function runAdminCommand(args: readonly string[], surroundings: AdminSurroundings): Promise<number> {
  const { print, printError, environment } = surroundings;
  const [name, ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") {
    print(usage());
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const options = command
    ? parseOptions(rest)
    : { problem: name ? `There is no command "${name}".` : "Say what to do." };
  if (!command || "problem" in options) {
    printError(`${"problem" in options ? options.problem : ""}\n${usage()}`);
    return 2;
  }
  try {
    const databaseFile = options.database ?? parseConfig(environment).databaseFile;
    await command.run({ ...surroundings, databaseFile });
    return 0;
  } catch (error) {
    const sentence = exposedSentence(error);
    if (sentence === null) throw error;
    printError(sentence);
    return 1;
  }
}

function parseOptions(args: readonly string[]): { database: string | undefined } | { problem: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: { database: { type: "string" } }, strict: true });
    return values.database === "" ? { problem: "--database needs a file." } : { database: values.database };
  } catch (error) {
    // parseArgs says in its first sentence what is wrong; the rest is advice for programmers.
    const sentence = error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error);
    return { problem: sentence.replace(/\.?$/, ".") };
  }
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`);
  const where = "The database is the server's (DATA_DIR, DATABASE_FILE) unless --database names another.";
  return ["Usage: npm run admin -- COMMAND [--database FILE]", ...lines, where].join("\n");
}
