/** Compiles content/ into build/content/chapter.json and bank.json: a step of the build. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { compileContent } from "#content/compile";
import { indexChapter } from "~/domain/facts/chapter-index";
import { BANK_SEED, buildBank } from "~/domain/items/bank";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const target = path.join(root, "build", "content");

const { chapter, problems } = compileContent(path.join(root, "content"));
for (const { file, line, message } of problems.filter(({ severity }) => severity === "error"))
  console.error(`${file}:${line}  ${message}`);
if (!chapter) process.exit(1);

mkdirSync(target, { recursive: true });
writeFileSync(path.join(target, "chapter.json"), JSON.stringify(chapter));
writeFileSync(path.join(target, "bank.json"), JSON.stringify(buildBank(indexChapter(chapter), BANK_SEED)));
