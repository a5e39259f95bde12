export type TagKind = "tier" | "level" | "note";

interface TagProps {
  kind: TagKind;
  text: string;
}

/** A small word about a fact: its tier, its level, the kind of its note. */
export function Tag({ kind, text }: TagProps) {
  return <span className={`tag tag--${kind}`}>{text}</span>;
}
