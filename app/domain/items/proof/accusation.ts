import type { ChapterIndex } from "../../facts/chapter-index";
import type { Facet, Relation } from "../../facts/fact";

const ACCUSING_RELATIONS: ReadonlySet<Relation> = new Set<Relation>(["killed-by", "ordered-by", "carried-out-by"]);
const PART_IN_A_CRIME =
  /\b(kill|murder|assassin|execution|perpetrat|tortur|abduct|kidnap|accomplice|instigat|denounc|denunciat|inform(er|ant)|betray|accuser|traitor)/;
const CRIME = /\b(kill|murder|assassinat|massacre|execution|tortur|abduct|kidnap|attempt on|denunciat|betrayal|purge)/i;
const RECORDED_CRIME = new RegExp(`${CRIME.source}|repress|terror|poison|condemn`, "i");
const SUFFERED_OR_SEEN = /\b(victim|witness|target|survivor|guest|host|reviewer|first-on-the-spot|judge|mourner)/;
const LEADING_RELATIONS: ReadonlySet<Relation> = new Set<Relation>(["led", "role-of"]);

/** True where an answer to the facet says of someone that they killed, ordered, denounced, or had a hand in it. */
export function isAccusing(index: ChapterIndex, { relation, subject, qualifiers, key }: Facet): boolean {
  if (ACCUSING_RELATIONS.has(relation)) return true;
  if (key.type !== "entities") return false;
  const parts = Object.values(qualifiers).join(" ");
  if (PART_IN_A_CRIME.test(parts)) return true;
  const event = index.entities.get(subject);
  const isCrime = event?.kind === "event" && CRIME.test(event.names.en);
  return isCrime && LEADING_RELATIONS.has(relation) && !SUFFERED_OR_SEEN.test(parts);
}

/** Those whom the facet accuses of a crime: its key and what else is right. To have carried out a parade is no such act. */
export function accusedIn(index: ChapterIndex, facet: Facet): string[] {
  const act = index.entities.get(facet.subject);
  const isCrime = facet.relation === "killed-by" || (act?.kind === "event" && RECORDED_CRIME.test(act.names.en));
  if (!isCrime || !isAccusing(index, facet)) return [];
  return [facet.key, ...facet.alsoRight].flatMap((key) => (key.type === "entities" ? key.entities : []));
}

/** True where a sentence tells of a crime, so that nobody may be exchanged in it. */
export const tellsOfCrime = (english: string): boolean =>
  CRIME.test(english) ||
  /\b(shot|executed|hanged|arrest|deport|denounce|inform(ed|er) (on|against)|victim|struck|attack|poison|liquidat)/i.test(
    english,
  );
