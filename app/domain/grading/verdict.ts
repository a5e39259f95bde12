/** Why an answer was judged as it was. */
export type Reason =
  // right
  | "key"
  /** Disputed: the chapter's value is the key, this one is right too. */
  | "also-right"
  /** Right, in another spelling than the standard one: a textbook form, a garbled print, the accents left out. */
  | "other-spelling"
  /** Right, with a slip of the fingers in it. */
  | "slip"
  // partly
  | "too-coarse"
  | "printed"
  /** One number inside the range that was asked for. */
  | "within-range"
  /** Some of it: names of several, sentences of four, pairs, the place of the mistake without its correction. */
  | "incomplete"
  // wrong
  | "other-option"
  | "other-date"
  | "other-name"
  /** Nothing that the catalogue knows. */
  | "unknown-name"
  | "other-number"
  /** Two answers in one, of which one may be right. */
  | "several-answers"
  | "other-order"
  | "other-pairs"
  | "other-judgements"
  | "other-detail"
  | "dont-know";

/** What an answer was worth. */
export interface Verdict {
  readonly outcome: "right" | "partly" | "wrong";
  readonly reason: Reason;
  /** Marks of a whole, where the kind gives parts: the national paper's 0.1, 0.25, 0.5, 1 for statements. */
  readonly score?: number;
  /** The entity that was typed in place of the key: a confusion to be drilled. */
  readonly confusedWith?: string;
}

/** "Can't grade" is not "wrong": it costs nothing and is logged nowhere. */
export interface Ungradable {
  readonly outcome: "ungradable";
  readonly reason:
    | "empty"
    | "unknown-option"
    | "wrong-kind"
    | "not-a-number"
    | "unreadable-date"
    | "impossible-date"
    | "year-missing"
    | "month-missing"
    /** What was typed holds no letter. */
    | "not-a-name"
    | "unreadable-number"
    /** A sentence without a judgement, an event without a place, a person without a pair. */
    | "unfinished"
    /** Two events in one place, or one description given twice. */
    | "used-twice";
}

export type Judgement = Verdict | Ungradable;

/** FSRS's grades that are used here. Easy is never given: speed alone proves nothing. */
export type Rating = "again" | "hard" | "good";

/** The rating that a verdict gives a card. */
export function ratingOf(verdict: Verdict): Rating {
  return ({ right: "good", partly: "hard", wrong: "again" } as const)[verdict.outcome];
}
