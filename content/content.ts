import type { Chapter, Paragraph, Section, Unit } from "~/domain/facts/chapter";
import type { Entity } from "~/domain/facts/entity";
import type { Essay, Fact, Source } from "~/domain/facts/fact";
import { renderMarkers } from "~/domain/facts/markers";
import { displayName } from "~/domain/facts/names";
import type { Bilingual, Lang } from "~/domain/facts/text";
import type { CheckRow, Passage } from "./schema";
import type { Located } from "./yaml-file";

/** The content as it was read, each part with its place: what the rules look at. Parts of the wrong shape are left out. */
export type Content = {
  sections: readonly Located<Section>[];
  passages: readonly Located<Passage>[];
  paragraphs: ReadonlyMap<number, Located<Paragraph>>;
  units: readonly Located<Unit>[];
  facts: readonly Located<Fact>[];
  sources: readonly Located<Source>[];
  essays: readonly Located<Essay>[];
  entities: readonly Located<Entity>[];
  /** Each id once; of two entities with one id, the first. */
  entityById: ReadonlyMap<string, Entity>;
  unitById: ReadonlyMap<string, Located<Unit>>;
  /** In which paragraphs the print names an entity; null where the file has not been made or is misshapen. */
  mentions: Located<Chapter["mentions"]> | null;
  /** Hashes of the chapter's twelve-word runs; null where they have not been made. */
  chapterRuns: ReadonlySet<number> | null;
  checkRows: readonly CheckRow[];
  /** True where a file was unreadable or misshapen: then a name that is not found may stand in it. */
  incomplete: boolean;
};

/** A text with the names of its entities in place of the markers; an unknown id stays as it is. */
export function render(content: Pick<Content, "entityById">, text: string, lang: Lang): string {
  return renderMarkers(text, (id, form) => {
    const entity = content.entityById.get(id);
    return entity ? displayName(entity, lang, form) : id;
  });
}

/** Both languages of a text, rendered. */
export function renderBoth(content: Pick<Content, "entityById">, text: Bilingual): Bilingual {
  return { en: render(content, text.en, "en"), vi: render(content, text.vi, "vi") };
}

/** The printed section that a fact belongs to: that of its first paragraph. */
export function sectionOf(fact: Fact, sections: readonly Section[]): string | undefined {
  const [number = 0] = fact.paragraphs;
  return sections.find(({ paragraphs: { first, last } }) => first <= number && number <= last)?.id;
}
