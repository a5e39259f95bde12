import type { Note } from "~/domain/facts/fact";
import type { Reason } from "~/domain/grading/verdict";

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ordinal = (n: number) => `${n}${{ one: "st", two: "nd", few: "rd", other: "th" }[ordinals.select(n) as "one"]}`;

/** What is said of an answer. */
export const verdict = {
  outcomes: { right: "Right", partly: "Partly right", wrong: "Wrong", "dont-know": "Not known yet" },
  reasons: {
    key: "",
    "also-right": "Your answer is accepted, beside the chapter’s own.",
    "other-spelling": "Right. Today’s usual form of the name is given below.",
    slip: "Right, but for a slip in the spelling; the usual form is given below.",
    "too-coarse": "Right as far as it goes, but the question asks for a more exact date.",
    printed: "That is what the text prints. It is a misprint; the note says what is meant.",
    "within-range": "Your number lies within the range, but both its ends were asked for.",
    incomplete: "Some of it is right, but not the whole.",
    "other-option": "",
    "other-date": "",
    "other-name": "",
    "unknown-name": "The chapter knows no such name.",
    "other-number": "",
    "several-answers": "That was more than one answer. It does not count that one of them may be right.",
    "other-order": "",
    "other-pairs": "",
    "other-judgements": "",
    "other-detail": "",
    "dont-know": "A fair answer: it will come back soon.",
  } satisfies Record<Reason, string>,
  score: (right: number, all: number, score: number) =>
    `${right} of ${all} statements right: ${score} of a mark, as the national exam counts.`,
  yourAnswer: "Your answer",
  rightAnswer: "The answer",
  alsoRight: "accepted too",
  chosenWas: "What you chose",
  wrote: "What you wrote",
  nameAndGloss: (name: string, gloss: string) => `${name}: ${gloss}.`,
  parts: {
    titles: {
      statements: "The statements one by one",
      order: "The events in their order",
      match: "The pairs",
      mend: "The details one by one",
    },
    right: "Right",
    wrong: "Wrong",
    notAnswered: "Not answered",
    yours: "Yours",
    isTrue: "true",
    isFalse: "false",
    place: (place: number) => `place ${place}`,
    unchanged: "left as it stands",
    changed: (correction: string) => (correction === "" ? "changed" : `changed to ${correction}`),
  },
  whoSaysSo: "Who says so",
  where: "Where",
  comesBack: "Comes back",
  readParagraph: (n: number) => `Read ¶${n} as printed`,
};

export const voices = { authors: "the authors of the chapter", translators: "the Vietnamese translators" };
export const note = { note: "On the text", printed: "Printed", meant: "Meant", basis: "Basis" };
export const noteKinds = {
  misprint: "misprint",
  contradiction: "contradiction in the text",
  disputed: "doubtful or disputed",
  spelling: "spelling",
  context: "for understanding",
  translators: "translators’ remark",
} satisfies Record<Note["kind"], string>;

export const position = (n: number) => (n === 0 ? "the heading itself" : `${ordinal(n)} paragraph`);
export const inDays = (days: number) => (days === 0 ? "later today" : days === 1 ? "tomorrow" : `in ${days} days`);
