import { LANGS } from "~/domain/facts/text";
import { render, type Content } from "../content";
import { findSharedRun, RUN_LENGTH, RUNS_FILE } from "../fingerprint";
import type { Problem } from "../problem";
import { allTexts } from "../texts";
import { problemAt } from "../yaml-file";

/** The content says things in its own words: no text has a run of twelve words in common with the chapter. */
export function copiedRunsRule(content: Content): Problem[] {
  const { chapterRuns } = content;
  if (!chapterRuns) {
    const [anywhere] = content.sections;
    const message = `${RUNS_FILE} is missing, so copied wording goes unseen: make it with \`npm run content -- fingerprint --chapter FILE\`.`;
    return anywhere ? [{ ...problemAt(anywhere, [], message, "warning"), line: 1 }] : [];
  }
  return allTexts(content).flatMap(({ text, label, at, path }) =>
    LANGS.flatMap((lang) => {
      const run = findSharedRun(render(content, text[lang], lang), chapterRuns);
      if (run === null) return [];
      const message = `${label} has ${RUN_LENGTH} words in a row from the chapter (“${run}”): say it in our own words.`;
      return [problemAt(at, [...path, lang], message)];
    }),
  );
}
