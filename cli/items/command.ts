import type { Command, CommandInput } from "../content/command";

/** What a command on items gets beside what one on the content gets. */
export type ItemsInput = CommandInput & {
  /** The folder into which the build compiles. */
  builtFolder: string;
  /** Standard input, line by line. */
  lines: AsyncIterable<string>;
};

export type ItemsCommand = Omit<Command, "run"> & { run: (input: ItemsInput) => number | Promise<number> };
