import { ENGLISH_MONTHS } from "~/domain/facts/date-format";
import type { Fact, Facet } from "~/domain/facts/fact";
import { LANGS, type Bilingual, type Lang } from "~/domain/facts/text";
import { render, type Content } from "../content";
import type { Problem } from "../problem";
import { problemAt, type Path } from "../yaml-file";
import { findName } from "./naming";

/** Months are written with a capital in English: "may" and "march" are other words. */
const ENGLISH_MONTH = new RegExp(`\\b(?:${ENGLISH_MONTHS.join("|")})\\b`, "u");
const VIETNAMESE_MONTH = /(?<!\p{L})tháng (?:giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)(?!\p{L})/iu;
/** "Năm" is a year, but after "thứ" the fifth, and where the English counts five, a number. */
const VIETNAMESE_YEAR = /(?<!\p{L})(?<!thứ )năm(?!\p{L})/iu;
const ENGLISH_FIVE = /\bfi(?:ve|f)/iu;

/** What a facet says of its event, or of what was said, does not give the answer away, and stands where it is used. */
export function labelsRule(content: Content): Problem[] {
  return content.facts.flatMap((fact) =>
    fact.value.facets.flatMap((facet, index) => {
      const name = `${fact.value.id}/${facet.id}`;
      const report = (message: string, ...path: Path) => problemAt(fact, ["facets", index, ...path], message);
      return [
        ...eventFaults(content, facet).map(([path, fault]) => report(`The event of ${name} ${fault}`, ...path)),
        ...saidFaults(content, fact.value, facet).map(([path, fault]) =>
          report(`What is said in ${name} ${fault}`, ...path),
        ),
      ];
    }),
  );
}

function eventFaults(content: Content, { event, key }: Facet): [Path, string][] {
  if (!event) return [];
  if (key.type !== "date") return [[["event"], "belongs to a date: this key is none, so remove it."]];
  return LANGS.flatMap((lang): [Path, string][] => {
    const part = datePart(content, event, lang);
    return part ? [[["event", lang], `holds a part of a date (“${part}”): name what happened without when.`]] : [];
  });
}

function datePart(content: Content, event: Bilingual, lang: Lang): string | undefined {
  const text = render(content, event[lang], lang);
  const patterns =
    lang === "en"
      ? [ENGLISH_MONTH]
      : [VIETNAMESE_MONTH, ...(ENGLISH_FIVE.test(render(content, event.en, "en")) ? [] : [VIETNAMESE_YEAR])];
  return [/\d+/u, ...patterns].flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0];
}

function saidFaults(content: Content, fact: Fact, { said, relation, key }: Facet): [Path, string][] {
  if (!said) return [];
  if (relation !== "said-by")
    return [[["said"], "belongs to the relation said-by: remove it, or correct the relation."]];
  const speakers = [...(key.type === "entities" ? key.entities : []), fact.voice];
  return LANGS.flatMap((lang): [Path, string][] => {
    const name = findName(content, speakers, said[lang], lang);
    return name ? [[["said", lang], `names who says it (${name}): say it without the name.`]] : [];
  });
}
