/** Why an answer was judged as it was. */
export type Reason = "key" | "also-right" | "too-coarse" | "printed" | "other-option" | "other-date" | "dont-know";

/** What an answer was worth. */
export type Verdict = { readonly outcome: "right" | "partly" | "wrong"; readonly reason: Reason };

/** "Can't grade" is not "wrong": it costs nothing and is logged nowhere. */
export type Ungradable = {
  readonly outcome: "ungradable";
  readonly reason:
    | "empty"
    | "unknown-option"
    | "wrong-kind"
    | "not-a-number"
    | "unreadable-date"
    | "impossible-date"
    | "year-missing"
    | "month-missing";
};

export type Judgement = Verdict | Ungradable;

/** FSRS's grades that are used here. Easy is never given: speed alone proves nothing. */
export type Rating = "again" | "hard" | "good";

/** The rating that a verdict gives a card. */
export function ratingOf(verdict: Verdict): Rating {
  return ({ right: "good", partly: "hard", wrong: "again" } as const)[verdict.outcome];
}
