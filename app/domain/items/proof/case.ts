import type { Facet, Key } from "../../facts/fact";
import type { Bilingual } from "../../facts/text";
import type { Claim, Content } from "./content";
import type { Right } from "./rights";

/** An answer that an item offers as wrong. */
export interface Offer {
  readonly text: Bilingual;
  readonly entity?: string | undefined;
}

/** What the judgement of an offer rests on. */
export interface Case {
  readonly content: Content;
  readonly claim: Claim;
  readonly rights: readonly Right[];
  /** True where a curator wrote this wrong answer for this facet, and so vouches for its being wrong. */
  readonly isCurated: (offer: Offer) => boolean;
}

/** The rights of one type of key, narrowed. */
export const rightsOfType = <T extends Key["type"]>({ rights }: Case, type: T) =>
  rights.filter((right): right is Right & { key: Extract<Key, { type: T }> } => right.key.type === type);

/** How a finding calls the ground that an answer is right on. */
export function groundInWords({ ground }: Right, { id }: Facet): string {
  switch (ground) {
    case "key":
      return "the key";
    case "also-right":
      return "right too";
    case "other-claim":
      return "what another fact answers to the same question";
    case "distinct-claim":
      return "what another fact says of the same subject, and no curator vouches that it is wrong here";
    case "catalogue":
      return "right by the catalogue, and no curator vouches that it is wrong here";
    case "printed":
      return `what the print has for ${id}`;
  }
}

/** True where a curator's word outweighs the ground: it says less than that the answer is right. */
export const isOutweighed = ({ ground }: Right, curated: boolean): boolean =>
  curated && (ground === "distinct-claim" || ground === "catalogue");
