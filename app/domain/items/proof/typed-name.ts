import { GAP, type TypedNameItem } from "../item";
import { fold } from "../../facts/fold";
import { LANGS, type Lang } from "../../facts/text";
import { entitiesNamed, type Claim, type Content } from "./content";
import { tellsKey } from "./every-item";
import { foundIf, type Finding } from "./fault";
import { proveNameAnswer } from "./name-answer";

/** Proves a name that is asked for by the stem, or by a gap in the statement. */
export function proveTypedName(content: Content, claim: Claim, item: TypedNameItem): Finding[] {
  const gap = item.gap;
  return [
    ...proveNameAnswer(content, claim, item),
    ...(gap === null ? [] : LANGS.flatMap((lang) => gapFindings(content, claim, gap[lang], lang))),
  ];
}

function gapFindings(content: Content, { fact, facet }: Claim, gapped: string, lang: Lang): Finding[] {
  const parts = gapped.split(GAP);
  const [before = "", after = ""] = parts;
  return [
    ...foundIf(parts.length !== 2, "gap-count", `The ${lang} statement has ${parts.length - 1} gaps.`),
    ...foundIf(
      tellsKey(content, facet.key, gapped, lang, true),
      "gap-tells",
      `Around the gap the ${lang} statement names the key.`,
    ),
    ...foundIf(
      parts.length === 2 &&
        !isFilledByKey(content, facet.key, between(content.render(fact.statement)[lang], before, after)),
      "gap-differs",
      `With the key in its gap the ${lang} text is not the statement.`,
    ),
  ];
}

/** What stands between two parts of a text; null where it does not begin and end with them. */
export function between(text: string, before: string, after: string): string | null {
  const isAround = text.startsWith(before) && text.endsWith(after) && before.length + after.length <= text.length;
  return isAround ? text.slice(before.length, text.length - after.length) : null;
}

const isFilledByKey = (content: Content, key: Claim["facet"]["key"], filling: string | null): boolean =>
  filling !== null &&
  key.type === "entities" &&
  key.entities.some((id) => entitiesNamed(content, filling).has(id) || fold(filling) === fold(id));
