import type { Content } from "../content";
import type { Problem } from "../problem";
import { problemAt } from "../yaml-file";

const REMEDY = "make mentions.yaml anew with `npm run content -- mentions --chapter FILE`.";

/** The record of mentions is as new as the catalogue and the chapter. */
export function mentionsRule(content: Content): Problem[] {
  const { mentions } = content;
  if (!mentions || content.incomplete) return [];
  const problems = Object.entries(mentions.value).flatMap(([id, numbers]) => {
    if (!content.entityById.has(id))
      return [problemAt(mentions, [id], `There is no entity "${id}" any more: ${REMEDY}`)];
    return numbers
      .filter((number) => !content.paragraphs.has(number))
      .map((number) =>
        problemAt(mentions, [id], `${id} is said to be named in ¶${number}, which has no text: ${REMEDY}`),
      );
  });
  const newer = [...content.entityById.keys()].filter((id) => !Object.hasOwn(mentions.value, id));
  if (newer.length > 0) {
    const message = `Older than ${newer.length} of the catalogue's entities (${newer.join(", ")}): ${REMEDY}`;
    problems.push({ ...problemAt(mentions, [], message, "warning"), line: 1 });
  }
  return problems;
}
