import type { Key, Fact } from "~/domain/facts/fact";
import type { Chapter } from "~/domain/facts/chapter";
import { formatDate, parseEdtf } from "~/domain/facts/edtf";
import { displayName } from "~/domain/facts/names";
import { LANGS, type Lang } from "~/domain/facts/text";
import { factHash } from "#content/check-rows";
import { render, sectionOf } from "#content/content";
import { compileOrReport } from "./compiled";
import { CommandError, UsageError, type Command } from "./command";

export const show: Command = {
  usage: "show FACT…",
  summary: "prints facts as one reads them",
  options: {},
  positionals: true,
  run: (input) => {
    if (input.positionals.length === 0) throw new UsageError("Name the fact to show.");
    const chapter = compileOrReport(input);
    if (!chapter) return 1;
    for (const id of input.positionals) {
      const fact = chapter.facts.find((candidate) => candidate.id === id);
      if (!fact) throw new CommandError(`There is no fact "${id}". \`npm run content -- hashes\` lists them all.`);
      input.print(describeFact(fact, chapter).join("\n"));
    }
    return 0;
  },
};

function describeFact(fact: Fact, chapter: Chapter): string[] {
  const entityById = new Map(chapter.entities.map((entity) => [entity.id, entity]));
  const text = (raw: string, lang: Lang) => render({ entityById }, raw, lang);
  const name = (id: string, lang: Lang) => {
    const entity = entityById.get(id);
    return entity ? displayName(entity, lang, "full") : id;
  };
  const key = (value: Key, lang: Lang): string => {
    switch (value.type) {
      case "entities":
        return value.entities.map((id) => name(id, lang)).join("; ");
      case "date":
        return dateText(value.date, lang);
      case "number": {
        const digits = typeof value.value === "number" ? `${value.value}` : `${value.value.from}–${value.value.to}`;
        const about = value.about ? (lang === "vi" ? "khoảng " : "about ") : "";
        return [about + digits, value.unit?.[lang]].filter(Boolean).join(" ");
      }
      case "text":
        return text(value.text[lang], lang);
    }
  };
  const { note } = fact;
  return [
    `${fact.id}  ¶${fact.paragraphs.join(", ")}  ${fact.tier} ${fact.nature}, voice: ${fact.voice}`,
    `  ${sectionOf(fact, chapter.sections)} / ${fact.unit}  hash ${factHash(fact)}${fact.tags.length > 0 ? `  tags: ${fact.tags.join(", ")}` : ""}`,
    ...LANGS.map((lang) => `  ${lang}: ${text(fact.statement[lang], lang)}`),
    ...fact.facets.flatMap((facet) => [
      `  ${facet.id}: ${facet.relation} of ${name(facet.subject, "en")} (${facet.level})`,
      ...LANGS.map((lang) => `    ${lang}: ${text(facet.stem[lang], lang)} → ${key(facet.key, lang)}`),
      ...facet.distractors.flatMap(({ text: wrong, entity, date, why }) =>
        LANGS.map((lang) => {
          const answer = wrong
            ? text(wrong[lang], lang)
            : entity
              ? name(entity, lang)
              : date
                ? dateText(date, lang)
                : "";
          return `      ${lang} not ${answer}: ${text(why[lang], lang)}`;
        }),
      ),
    ]),
    ...(note
      ? [
          `  note: ${note.kind} (${note.confidence}), printed: ${note.printed ?? "–"}, meant: ${note.meant ?? "–"}, basis: ${note.basis}`,
          ...LANGS.map((lang) => `    ${lang}: ${text(note.text[lang], lang)}`),
        ]
      : []),
    "",
  ];
}

function dateText(edtf: string, lang: Lang): string {
  const span = parseEdtf(edtf);
  return span ? formatDate(span, lang) : edtf;
}
