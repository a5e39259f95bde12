import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { ChapterSchema } from "~/domain/facts/chapter";
import { indexChapter, type ChapterIndex } from "~/domain/facts/chapter-index";
import { BANK_SEED, buildBank, type Bank } from "~/domain/items/bank";
import { CommandError, textOption, UsageError, type CommandInput } from "../content/command";
import { compileOrReport } from "../content/compiled";
import type { ItemsInput } from "./command";

/** A bank with the content that it was made from. */
export interface LoadedBank {
  readonly index: ChapterIndex;
  readonly bank: Bank;
}

/** The bank of a seed, made from the content as it stands; null where that has errors, which are printed. */
export function makeBank(input: ItemsInput, seed: number): LoadedBank | null {
  const chapter = compileOrReport(input);
  if (!chapter) return null;
  const index = indexChapter(chapter);
  return { index, bank: buildBank(index, seed) };
}

/** The bank that `--seed` asks for; without it the built one, or where nothing is built what would be. */
export function loadBank(input: ItemsInput): LoadedBank | null {
  const seed = numberOption(input.values, "seed");
  if (seed !== undefined) return makeBank(input, seed);
  return readBuilt(input.builtFolder) ?? makeBank(input, BANK_SEED);
}

function readBuilt(folder: string): LoadedBank | null {
  const [chapterFile, bankFile] = [path.join(folder, "chapter.json"), path.join(folder, "bank.json")];
  if (!existsSync(chapterFile) || !existsSync(bankFile)) return null;
  const chapter = ChapterSchema.safeParse(JSON.parse(readFileSync(chapterFile, "utf8")));
  const bank = BuiltBankSchema.safeParse(JSON.parse(readFileSync(bankFile, "utf8")));
  if (!chapter.success || !bank.success)
    throw new CommandError(`What is built in ${folder} is of another version: build anew, or give a --seed.`);
  // The items are this program's own, written by the build.
  return { index: indexChapter(chapter.data), bank: bank.data as unknown as Bank };
}

const BuiltBankSchema = z.looseObject({
  contentVersion: z.string(),
  items: z.array(z.looseObject({ id: z.string() })),
});

/** A whole number given as an option; undefined where it was not given. */
export function numberOption(values: CommandInput["values"], name: string): number | undefined {
  const given = textOption(values, name);
  if (given === undefined) return undefined;
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(`--${name} takes a whole number, not "${given}".`);
  return Number(given);
}
