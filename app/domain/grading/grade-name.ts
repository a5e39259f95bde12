import type { NameAnswer } from "../items/item";
import { identifyName, type Identified } from "./identify-name";
import { namedBy } from "./name-forms";
import { withSpellings, type NameIndex } from "./name-index";
import { splitAtSigns, splitAtWords, withSignsAsWords, type Part } from "./name-input";
import { tidy } from "./spelled";
import type { Judgement, Reason, Verdict } from "./verdict";

/** Nobody types a name at four times its length; what is longer is not looked at any further. */
const LENGTHS = 4;
const MOST_PARTS = 12;
const UNKNOWN: Verdict = { outcome: "wrong", reason: "unknown-name" };
const SEVERAL: Verdict = { outcome: "wrong", reason: "several-answers" };

/** One part of an answer: what it names, and what that is worth. */
interface Judged extends Part {
  readonly named: Identified;
  /** The entity of the key, or of what is right besides, that it names; null for neither. */
  readonly right: string | null;
}

/** Grades a typed name: see "A fair grader" in the design. */
export function gradeName(answer: NameAnswer, text: string, names: NameIndex): Judgement {
  const lines = text.trim().replace(/[\r\n\u2028\u2029]+/g, "; ");
  if (lines === "") return { outcome: "ungradable", reason: "empty" };
  if (!/\p{L}/u.test(lines)) return { outcome: "ungradable", reason: "not-a-name" };
  const index = answer.accepted.reduce((known, spellings, at) => withKeySpellings(known, answer, at, spellings), names);
  const short = lines.replace(/[\s\p{Z}]+/gu, " ");
  if (short.length > LENGTHS * index.longest * answer.key.length) return UNKNOWN;
  const tidied = withSignsAsWords(tidy(short));
  if (tidied === "") return { outcome: "ungradable", reason: "not-a-name" };

  const signs = splitAtSigns(tidied);
  const pieces = signs.reduce((sum, { text: sign }) => sum + splitAtWords(sign).length, 0);
  if (pieces > MOST_PARTS) return SEVERAL;
  const whole = judgePart(index, answer, { text: tidied, isApposed: false });
  const verdict = judgeOne(answer, whole, index);
  if (verdict.outcome === "right" || verdict.outcome === "partly" || pieces === 1) return verdict;
  if (pieces > mostParts(answer)) return SEVERAL;
  const parts = signs.flatMap((part) => partsOf(index, answer, part));
  if (answer.key.length > 1) return judgeAll(answer, parts, index);
  const isOther = whole.named.entities.length > 0 && whole.named.by !== "slip";
  return isOther ? verdict : judgeSeveral(answer, parts, verdict, index);
}

/** A name, the same in another spelling, and where it lies; twice as many for two names. */
const mostParts = ({ key, alsoRight }: NameAnswer): number =>
  2 + 3 * Math.max(...[key, ...alsoRight].map(({ length }) => length));

/** The item's own spellings stay right, though the catalogue may have dropped them, or the entity, since. */
function withKeySpellings(names: NameIndex, answer: NameAnswer, at: number, spellings: readonly string[]): NameIndex {
  const id = answer.key[at] ?? "";
  const entity = names.entities.get(id);
  const { entityKind: kind } = answer;
  const gone = { entity: id, kind, nameClass: kind === "place" ? ("city" as const) : kind, country: "" };
  const named = entity ? namedBy(entity) : gone;
  return withSpellings(names, named, spellings);
}

function judgePart(names: NameIndex, answer: NameAnswer, part: Part): Judged {
  const named = identifyName(names, part.text, answer.entityKind);
  const right = [answer.key, ...answer.alsoRight].flat().find((id) => isNamed(names, named, id)) ?? null;
  return { ...part, named, right };
}

/** Whether a text names this entity, and nothing of its kind besides, but what shares the spelling on purpose. */
function isNamed(names: NameIndex, { entities, by }: Identified, id: string): boolean {
  if (by === "ambiguous" || !entities.includes(id)) return false;
  const entity = names.entities.get(id);
  return entities.every((other) => {
    const rival = names.entities.get(other);
    if (other === id || !rival || !entity) return true;
    const isConfused = entity.easilyConfused.includes(other) || rival.easilyConfused.includes(id);
    return rival.kind !== entity.kind || isConfused;
  });
}

/** The parts of a part: one name with "and" in it stays whole. */
function partsOf(names: NameIndex, answer: NameAnswer, part: Part): Judged[] {
  const words = splitAtWords(part.text);
  const whole = judgePart(names, answer, part);
  if (words.length === 1 || whole.named.entities.length > 0) return [whole];
  return words.map((word) => judgePart(names, answer, word));
}

const REASONS: Readonly<Record<Identified["by"], Reason>> = {
  standard: "key",
  spelling: "other-spelling",
  slip: "slip",
  ambiguous: "other-name",
  nothing: "unknown-name",
};

function judgeOne(answer: NameAnswer, part: Judged, names: NameIndex): Verdict {
  const right = judgeRight(answer, [part]);
  if (right) return right;
  if (answer.printed !== null && isNamed(names, part.named, answer.printed))
    return { outcome: "partly", reason: "printed" };
  return judgeWrong(answer, part.named);
}

/**
 * What naming these is worth: right where they are the whole key, or a whole set of what is right besides, and nothing
 * that is right in other company only; partly right where they are some of a key of several. Null for neither.
 */
function judgeRight(answer: NameAnswer, parts: readonly Judged[]): Verdict | null {
  const found = new Set(parts.map(({ right }) => right));
  const whole = [answer.key, ...answer.alsoRight].filter((ids) => ids.every((id) => found.has(id)));
  const isAll = [...found].every((id) => id !== null && whole.some((ids) => ids.includes(id)));
  if (isAll && whole.length > 0) {
    if ([...found].some((id) => id !== null && !answer.key.includes(id)))
      return { outcome: "right", reason: "also-right" };
    // Two names of one thing are as good as the first; of several, as the worst.
    const ways = (answer.key.length > 1 ? parts : parts.slice(0, 1)).map(({ named }) => named.by);
    const worst = (["slip", "spelling"] as const).find((by) => ways.includes(by)) ?? "standard";
    return { outcome: "right", reason: REASONS[worst] };
  }
  const isSome = answer.key.length > 1 && answer.key.some((id) => found.has(id)) && !found.has(null);
  return isSome ? { outcome: "partly", reason: "incomplete" } : null;
}

function judgeWrong(answer: NameAnswer, { entities, by }: Identified): Verdict {
  const confusedWith = entities.find((id) => !answer.key.includes(id));
  if (by === "nothing") return UNKNOWN;
  return { outcome: "wrong", reason: "other-name", ...(confusedWith === undefined ? {} : { confusedWith }) };
}

/** Several parts where one name is asked for: right where they are names of one thing, or the name and where it lies. */
function judgeSeveral(answer: NameAnswer, parts: readonly Judged[], whole: Verdict, names: NameIndex): Verdict {
  const [first, ...others] = parts;
  if (!first) return whole;
  const named = [first, ...others.filter((part) => part.right !== null || !isAround(names, first, part))];
  const right = judgeRight(answer, named);
  if (right) return right;
  const known = parts.filter((part) => part.named.entities.length > 0);
  if (known.length > 1 || parts.some((part) => part.right !== null)) return SEVERAL;
  return known[0] ? judgeWrong(answer, known[0].named) : whole;
}

/** "Paris, France": what follows a place adds where it lies. */
function isAround(names: NameIndex, { right }: Judged, { named, isApposed }: Judged): boolean {
  const place = names.entities.get(right ?? "");
  if (place?.kind !== "place" || !isApposed || named.by === "slip") return false;
  return named.entities.some((id) => place.relations.partOf.includes(id));
}

/** Several names are asked for: all of them, in any order, and nothing wrong besides. */
function judgeAll(answer: NameAnswer, parts: readonly Judged[], names: NameIndex): Verdict {
  const wrong = parts.find(({ right }) => right === null);
  return wrong ? judgeOne(answer, wrong, names) : (judgeRight(answer, parts) ?? SEVERAL);
}
