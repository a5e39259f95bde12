import { withNamesInBoth, type ChapterIndex } from "../../../facts/chapter-index";
import type { Entity } from "../../../facts/entity";
import { foldedWords } from "../../../facts/fold";
import { displayName } from "../../../facts/names";
import { LANGS, type Bilingual, type Lang } from "../../../facts/text";
import { capitalizeBoth } from "../../capitalize";
import { namesEntity } from "../../names-entity";

/** An entity with what the catalogue says that it is. */
export interface Described {
  readonly entity: Entity;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly read: Readonly<Record<Lang, Reading>>;
}

/** What can be told from the words of a name and a description, in one language. */
interface Reading {
  /** The description's words, folded. */
  readonly words: ReadonlySet<string>;
  /** Those of them that say something. */
  readonly telling: ReadonlySet<string>;
  /** The same of everything that the catalogue says of the entity: the description, and its role or definition. */
  readonly said: readonly ReadonlySet<string>[];
  /** The description without names and numbers: "founder of the party" for "founder of the Polish party". */
  readonly bare: string;
  /** The words of the description, and of the name, by which one may be told from the other. */
  readonly marks: readonly string[];
  readonly nameMarks: readonly string[];
}

const LONGEST = 120;
/** Who killed, had somebody killed, denounced or abducted; not who suffered it. */
const ACCUSES =
  /\bwho killed|\b(?:had|have)\b[\p{L} ]*\b(?:shot|killed)\b|\bdenounced (?!by\b)|\babduct|\binformer|\binformed on/iu;
const known = new WeakMap<ChapterIndex, Map<string, Described | null>>();

/** Null where the description is too long, names what it describes, or accuses: it might be laid on another. Made once a chapter. */
export function describe(index: ChapterIndex, entity: Entity): Described | null {
  const described = known.get(index) ?? new Map<string, Described | null>();
  known.set(index, described);
  const before = described.get(entity.id);
  if (before !== undefined) return before;
  const made = describeAnew(index, entity);
  described.set(entity.id, made);
  return made;
}

function describeAnew(index: ChapterIndex, entity: Entity): Described | null {
  const description = capitalizeBoth(withNamesInBoth(index, entity.gloss));
  const name = capitalizeBoth({ en: displayName(entity, "en", "full"), vi: displayName(entity, "vi", "full") });
  if (LANGS.some((lang) => description[lang].length > LONGEST) || namesEntity(description, entity)) return null;
  if (entity.kind === "person" && ACCUSES.test(description.en)) return null;
  const more = entity.kind === "term" ? [entity.definition] : entity.kind === "person" ? [entity.role] : [];
  const said = [description, ...more.map((text) => withNamesInBoth(index, text))];
  const read = (lang: Lang): Reading => ({
    words: new Set(foldedWords(description[lang])),
    telling: telling(description[lang]),
    said: said.map((text) => telling(text[lang])),
    bare: foldedWords(description[lang].replace(/(?<=\s)\p{Lu}[\p{L}-]*|\d+/gu, "")).join(" "),
    marks: marks(description[lang], lang),
    nameMarks: marks(name[lang], lang),
  });
  return { entity, name, description, read: { en: read("en"), vi: read("vi") } };
}

const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and as at by for from his her in its of on or that the their to was were which who with " +
    "bi boi cac cho cua da den do duoc khi la mot nguoi nhung o tai trong tu va vao ve voi"
  ).split(" "),
);

const telling = (text: string): ReadonlySet<string> =>
  new Set(foldedWords(text).filter((word) => !EMPTY_WORDS.has(word)));

/** The shortest word that tells in English, and in Vietnamese where it has no capital. */
const TELLING = 4;

/** English is inflected; Vietnamese is not, and tells its words apart by their accents, and names by their capitals. */
function marks(text: string, lang: Lang): readonly string[] {
  if (lang === "en") {
    const words = foldedWords(text).filter(({ length }) => length >= TELLING);
    return [...new Set(words.map((word) => COUNTRY_OF[word] ?? word))];
  }
  // The first word has its capital from its place.
  const [first = "", ...rest] = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const telling = rest.filter((word) => word.length >= TELLING || /^\p{Lu}/u.test(word));
  return [...new Set([first, ...telling].map((word) => word.toLowerCase()))];
}

/** Adjectives that do not begin as their country does. */
const COUNTRY_OF: Readonly<Record<string, string>> = {
  danish: "denmark",
  dutch: "netherlands",
  french: "france",
  polish: "poland",
  spanish: "spain",
  swiss: "switzerland",
};

/** Whether two words are one in their stem: Greece and Greek, Hungary and Hungarian. */
export const shareStem = (a: string, b: string, lang: Lang): boolean =>
  a === b || (lang === "en" && a.slice(0, TELLING) === b.slice(0, TELLING));
