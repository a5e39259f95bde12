import type { EntityKind } from "../facts/entity";
import { editDistance } from "./edit-distance";
import { isLeftOver } from "./left-overs";
import type { NameForm } from "./name-forms";
import type { NameIndex } from "./name-index";
import { mayBeOne, readingsOf, type Reading } from "./name-input";
import { MOST_SLIPS, slipsBetween } from "./slip";
import { foreignLetters } from "./spelled";

/** What a text names. */
export interface Identified {
  /** Every entity that it names as well as any other; none where the catalogue knows nothing like it. */
  readonly entities: readonly string[];
  /** How: by its standard name, in another spelling, or with a slip; or by what may be a name of several. */
  readonly by: "standard" | "spelling" | "slip" | "ambiguous" | "nothing";
}

const NOTHING: Identified = { entities: [], by: "nothing" };

/**
 * What a tidied text names, where a thing of this kind is asked for: a name as it is spelled, or as it comes out of a
 * keyboard, before a name with a slip in it; and a slip is none where it lies as near to the name of another entity.
 */
export function identifyName(names: NameIndex, text: string, kind: EntityKind): Identified {
  const readings = readingsOf(text);
  const exact = readings.map((reading) => formsSpelled(names, reading));
  const [whole = [], ...bare] = exact;
  const asked = (forms: readonly NameForm[]) => forms.filter((form) => form.kind === kind);
  // A whole name of the catalogue comes before what is left of a longer one, and that before things of other kinds.
  for (const forms of [asked(whole), asked(bare.flat())]) if (forms.length > 0) return spelled(forms, readings);
  if (readings.some(({ letters }) => names.ambiguous.has(letters))) return { entities: [], by: "ambiguous" };
  if (exact.flat().length > 0) return spelled(exact.flat(), readings);

  const leftOver = readings.flatMap((reading) =>
    (names.byStart.get(reading.letters[0] ?? "") ?? []).filter(
      (form) => mayBe(reading, form) && isLeftOver(reading, form),
    ),
  );
  if (leftOver.length > 0) return { entities: entitiesOf(leftOver), by: "spelling" };
  return withSlips(names, readings, mayBeOne(text));
}

const mayBe = ({ nameClass }: Reading, form: NameForm) => nameClass === null || nameClass === form.nameClass;

const entitiesOf = (forms: readonly NameForm[]): string[] => [...new Set(forms.map(({ entity }) => entity))];

/** The forms that have these letters; of names that differ in accents only, the one whose accents were typed. */
function formsSpelled(names: NameIndex, reading: Reading): readonly NameForm[] {
  const forms = (names.byLetters.get(reading.letters) ?? []).filter((form) => mayBe(reading, form));
  const exact = forms.filter((form) => form.exact === reading.exact);
  return exact.length > 0 ? exact : forms;
}

function spelled(forms: readonly NameForm[], readings: readonly Reading[]): Identified {
  const isStandard = forms.some(
    (form) => form.source === "standard" && readings.some(({ exact }) => exact === form.exact),
  );
  return { entities: entitiesOf(forms), by: isStandard ? "standard" : "spelling" };
}

function withSlips(names: NameIndex, readings: readonly Reading[], isMeant: (form: NameForm) => boolean): Identified {
  const isWord = (word: string) => names.words.has(word);
  let least = MOST_SLIPS;
  let nearest: NameForm[] = [];
  for (const reading of readings)
    for (const form of formsNear(names, reading, least)) {
      const mayHoldSlip = form.slips > 0 && form.letters[0] === reading.letters[0];
      const slips = mayHoldSlip && isMeant(form) ? slipsBetween(reading, form, form.kind, isWord) : null;
      if (slips === null || slips > least) continue;
      nearest = slips < least ? [form] : [...nearest, form];
      least = slips;
    }
  if (nearest.length === 0) return NOTHING;
  const found = entitiesOf(nearest);
  const others = rivals(names, readings, nearest, least);
  // Several may share the name that was meant, but may not have two names that were meant as likely.
  const isClear = nearest.every(({ letters }) => found.every((id) => hasName(names, id, letters)));
  if (isClear && others.every((id) => found.includes(id))) return { entities: found, by: "slip" };
  return { entities: [...new Set([...found, ...others])], by: "ambiguous" };
}

const hasName = (names: NameIndex, id: string, letters: string): boolean =>
  names.byLetters.get(letters)?.some(({ entity }) => entity === id) ?? false;

/** Others whose names lie as near, even where so many slips would not be forgiven there. */
function rivals(names: NameIndex, readings: readonly Reading[], nearest: readonly NameForm[], slips: number): string[] {
  const found = new Set(nearest.map(({ letters }) => letters));
  const near = readings.flatMap((reading) =>
    formsNear(names, reading, slips).filter(
      (form) => !found.has(form.letters) && editDistance(reading.letters, form.letters, slips) <= slips,
    ),
  );
  return entitiesOf(near);
}

/** The forms that so many slips may lead to, by their length and letters. */
function formsNear(names: NameIndex, reading: Reading, slips: number): NameForm[] {
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, at) => reading.letters.length + at - slips);
  return lengths
    .flatMap((length) => names.byLength.get(length) ?? [])
    .filter((form) => mayBe(reading, form) && foreignLetters(reading, form) <= 2 * slips);
}
