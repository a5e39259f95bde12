import type { EntityKind } from "~/domain/facts/entity";
import type { Ungradable } from "~/domain/grading/verdict";
import type { ItemKind } from "~/domain/items/item";

/** What is said while a question is being answered. */
export const session = {
  learnTitle: "Learning",
  quizTitle: "Quiz",
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  newFact: "A new fact",
  read: "I have read it",
  withdrawn: "This fact has been withdrawn since the session began. Go on to the next.",
  leave: "Leave; nothing is lost",
  answer: "Answer",
  dontKnow: "I don’t know",
  hints: {
    choice: "Choose one of four.",
    voice: "Choose one of four.",
    "typed-date": "Write what you know and leave the rest blank. A whole date may be pasted into one field.",
    "typed-name": "Any usual spelling counts, and accents may be left out.",
    "typed-number": "Write it in figures or in words. A range is written with both its ends: 20–30.",
    statements: "All four need an answer.",
    order: "Give each event its place; 1 is the earliest.",
    match: "Choose a description for each name. Each belongs to one name only.",
    mend: "Choose the detail and put it right, or say that nothing was changed.",
  } satisfies Record<ItemKind, string>,
  keysHint: (last: number) => `Keys 1–${last} choose, Enter answers.`,
  arrowsHint: "The arrow keys move an event, too.",
  day: "Day",
  month: "Month",
  year: "Year",
  needed: "asked for",
  nameOf: {
    person: "Name of the person",
    organization: "Name of the organization",
    place: "Name of the place",
    publication: "Title of the publication",
    ship: "Name of the ship",
    term: "Term",
    event: "Name of the event",
  } satisfies Record<EntityKind, string>,
  severalNames: (count: number) => `${count} names are asked for; put a comma between them.`,
  blank: "blank",
  number: "Number",
  isTrue: "True",
  isFalse: "False",
  placeOf: (event: string) => `Place of “${event}”`,
  moveUp: (event: string) => `Move up: ${event}`,
  moveDown: (event: string) => `Move down: ${event}`,
  moved: (event: string, place: number, places: number) => `${event}: moved to place ${place} of ${places}`,
  choosePair: "Choose",
  chosenFor: (description: string, name: string) => `${description} (chosen for ${name})`,
  detail: "Which detail was changed?",
  nothingChanged: "Nothing was changed",
  correction: "What belongs there",
  correctionHint: "Write it where you chose a detail. Leave it blank where nothing was changed.",
  restOf: (given: string) => `Right so far: ${given}. Add what is missing; this costs nothing.`,
  next: "Next question",
  giveRest: "Give the rest",
  toSummary: "See how it went",
  sending: "Sending your answer …",
};

export const ungradable = {
  empty: "Nothing was answered yet. Choose or write something, or say “I don’t know”. This cost nothing.",
  "unknown-option": "That is not one of the answers that can be chosen here. Choose among these. This cost nothing.",
  "wrong-kind": "That answer belongs to another question. Answer the one below. This cost nothing.",
  "not-a-number":
    "Write the day and the year as numbers, such as 5 and 1921, and the month as a number or a name. This cost nothing.",
  "unreadable-date":
    "That could not be read as a date. Write it as 5 March 1921 or 5/3/1921, or use the three fields. This cost nothing.",
  "impossible-date": "There is no such day in the calendar. Check the day, month and year. This cost nothing.",
  "year-missing": "Write at least the year. This cost nothing.",
  "month-missing": "A day needs its month. Write the month too, or leave both blank. This cost nothing.",
  "not-a-name": "There is no letter in that, so it cannot be a name. Write the name. This cost nothing.",
  "unreadable-number":
    "That could not be read as a number. Write it in figures, such as 1,500, or in words. This cost nothing.",
  unfinished:
    "Part of it is still without an answer. Fill in what is missing, or say “I don’t know”. This cost nothing.",
  "used-twice":
    "Something was used twice. Each place and each description belongs to one line only. This cost nothing.",
} satisfies Record<Ungradable["reason"], string>;

export const notSaved = {
  busy: "The server is busy, and your answer is not saved yet. It is still here: please send it again.",
  full: "The server’s disk is full, and your answer is not saved. It is still here: tell whoever runs the server, then send it again.",
  other: "The server could not save your answer. It is still here: please send it again in a moment.",
  offline:
    "The server could not be reached, and your answer is not saved yet. It is still here: check the connection and send it again.",
};
