/** Which of an entity's names stands in the text: `{trotsky}` is the short one, `{trotsky:full}` the full one. */
export type NameForm = "short" | "full";

export type EntitySegment = {
  type: "entity";
  id: string;
  form: NameForm;
  /** True where a sentence begins with the marker, so that the name takes a capital letter. */
  startsSentence: boolean;
};
export type Segment = { type: "text"; text: string } | EntitySegment;

const MARKER = /\{([a-z0-9]+(?:-[a-z0-9]+)*)(?::(short|full))?\}/g;
/** What stands before a sentence's first word: nothing, or the end of another sentence; then, perhaps, opening quotes. */
const SENTENCE_START = /(?:^|[.?!…]["”’»)]*\s+)["“‘«(]*$/u;

/** Splits a text into plain runs and entity markers. What is no well-formed marker stays text; see `markerFaults`. */
export function parseMarkers(text: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKER)) {
    if (match.index > end) segments.push({ type: "text", text: text.slice(end, match.index) });
    segments.push({
      type: "entity",
      id: match[1] ?? "",
      form: match[2] === "full" ? "full" : "short",
      startsSentence: SENTENCE_START.test(text.slice(0, match.index)),
    });
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ type: "text", text: text.slice(end) });
  return segments;
}

/** The text with every marker replaced by what `names` gives for it, with a capital letter where it starts a sentence. */
export function renderMarkers(text: string, names: (id: string, form: NameForm) => string): string {
  return parseMarkers(text)
    .map((segment) => (segment.type === "text" ? segment.text : nameInPlace(segment, names(segment.id, segment.form))))
    .join("");
}

/** The name as it stands where the segment is: "thanh đảng" begins a sentence as "Thanh đảng". */
export function nameInPlace(segment: EntitySegment, name: string): string {
  const [first = "", ...rest] = name;
  return segment.startsSentence ? first.toUpperCase() + rest.join("") : name;
}

/** The ids of the entities that a text names, each once, in order. */
export function markedEntities(text: string): string[] {
  return [...new Set(parseMarkers(text).flatMap((segment) => (segment.type === "entity" ? [segment.id] : [])))];
}

/** A sentence for each brace of a text that belongs to no well-formed marker. */
export function markerFaults(text: string): string[] {
  const faults: string[] = [];
  for (const segment of parseMarkers(text)) {
    if (segment.type === "text") faults.push(...faultsOfPlainText(segment.text));
  }
  return faults;
}

function faultsOfPlainText(text: string): string[] {
  const faults: string[] = [];
  const rest = text.replace(/\{([^{}]*)\}/g, (marker, inside: string) => {
    const [id, form] = inside.split(":", 2);
    faults.push(
      form !== undefined && id !== "" && form !== "short" && form !== "full"
        ? `${marker} asks for an unknown form: write {${id}} for the short name or {${id}:full} for the full one.`
        : `${marker} is no marker: write the id of an entity between the braces, such as {trotsky} or {trotsky:full}.`,
    );
    return "";
  });
  if (rest.includes("{")) faults.push(`A marker is opened by "{" and never closed: add the "}" after the id.`);
  if (rest.includes("}")) faults.push(`A "}" closes a marker that was never opened: add the "{" before the id.`);
  return faults;
}
