import type { Entity } from "../../facts/entity";
import { fold } from "../../facts/fold";
import { allSpellings } from "../../facts/names";
import type { Content } from "./content";

/** The paragraph of which nobody is named in a question. */
export const SILENT_PARAGRAPH = 78;

const HO_CHI_MINH = new Set(["ho chi minh", "nguyen ai quoc", "nguyen tat thanh", "bac ho", "chu tich ho chi minh"]);

/** Hồ Chí Minh, under any of his names: described in full, and nobody's distractor. */
export const isKeptAside = (entity: Entity): boolean =>
  HO_CHI_MINH.has(fold(entity.id)) || allSpellings(entity).some((spelling) => HO_CHI_MINH.has(fold(spelling)));

/** True for people who stand nowhere but in ¶78. */
export function isSilentAbout({ index }: Content, { id, kind }: Entity): boolean {
  const paragraphs = index.chapter.mentions[id] ?? [];
  return kind === "person" && paragraphs.length > 0 && paragraphs.every((number) => number === SILENT_PARAGRAPH);
}
