import type { Reason, Ungradable } from "~/domain/grading/verdict";
import type { Note, Tier } from "~/domain/facts/fact";

const one = (count: number, singular: string, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const ordinal = (n: number) => `${n}${{ one: "st", two: "nd", few: "rd", other: "th" }[ordinals.select(n) as "one"]}`;

/** Everything that the pages say, in English. Vietnamese has the same shape: a missing text does not compile. */
export const en = {
  siteName: "Ôn Sử",
  siteTagline: "“The Comintern in Action”, studied so that it stays",
  skipToContent: "Skip to the content",
  mainNavigation: "Main",
  otherLanguage: "Tiếng Việt",
  nav: { home: "Home", progress: "Progress", keep: "Keep my progress" },
  footer:
    "Facts from the chapter “The Comintern in Action” of The Black Book of Communism (1997), in the Vietnamese translation by Fossion René and Trần Hữu Sơn. Every question names its paragraph (¶).",

  home: {
    title: "Learn the chapter, and keep it",
    lead: "Short units, questions that come back when you are about to forget them, and for every fact the paragraph it stands on. No account needed.",
    units: "Units",
    facts: (count: number) => one(count, "fact"),
    due: (count: number) => `${one(count, "fact")} due today`,
    today: "Today",
    nothingDue: "Nothing is due today. Learn something new, or quiz yourself.",
    moreUnits: "The other units of the chapter are being prepared and will appear here.",
  },
  unit: {
    learn: "Learn new facts",
    quiz: "Quiz",
    continueLearn: "Go on learning",
    continueQuiz: "Go on with the quiz",
    sheet: "Open the study sheet",
    nothingNew: "You have met every fact of this unit. Quiz yourself to keep them.",
    facts: "The facts",
    dates: "Dates",
    people: "People",
    organizations: "Organizations",
    places: "Places",
    terms: "Terms",
    notes: "What the print gets wrong or leaves open",
    paragraphs: "Where to find the paragraphs",
    paragraphsHint: "Copies of the chapter carry no numbers; look for the heading and the first words.",
    dateLine: "The unit's dates in order",
    aboutSessions: "A learning session shows six facts, a few at a time, and asks for each of them again.",
  },
  tiers: { core: "core", standard: "standard", detail: "detail" } satisfies Record<Tier, string>,
  stages: { new: "new", learning: "learning", known: "known" },
  masteryLabel: (title: string, counts: { new: number; learning: number; known: number }) =>
    `${title}: ${counts.known} known, ${counts.learning} being learned, ${counts.new} new`,

  session: {
    learnTitle: "Learning",
    quizTitle: "Quiz",
    step: (step: number, steps: number) => `Step ${step} of ${steps}`,
    newFact: "A new fact",
    read: "I have read it",
    withdrawn: "This fact has been withdrawn since the session began. Go on to the next.",
    leave: "Leave; nothing is lost",
    answer: "Answer",
    dontKnow: "I don't know",
    choiceHint: "Choose one of four.",
    keysHint: "Keys 1–4 choose, Enter answers.",
    dateHint: "Write what you know and leave the rest blank. A whole date may be pasted into one field.",
    day: "Day",
    month: "Month",
    year: "Year",
    needed: "asked for",
    restOf: (given: string) => `Right so far: ${given}. Add what is missing; this costs nothing.`,
    next: "Next question",
    giveRest: "Give the rest",
    toSummary: "See how it went",
    sending: "Sending your answer …",
  },
  verdict: {
    outcomes: { right: "Right", partly: "Partly right", wrong: "Wrong", "dont-know": "Not known yet" },
    reasons: {
      key: "",
      "also-right": "This date is disputed; yours is accepted too.",
      "too-coarse": "Right as far as it goes, but the question asks for a more exact date.",
      printed: "That is what the text prints. It is a misprint; the note says what is meant.",
      "other-option": "",
      "other-date": "",
      "dont-know": "A fair answer: it will come back soon.",
    } satisfies Record<Reason, string>,
    yourAnswer: "Your answer",
    rightAnswer: "The answer",
    alsoRight: "accepted too",
    chosenWas: "What you chose",
    whoSaysSo: "Who says so",
    where: "Where",
    comesBack: "Comes back",
    readParagraph: (n: number) => `Read ¶${n} as printed`,
  },
  voices: { authors: "the authors of the chapter", translators: "the Vietnamese translators" },
  note: { note: "On the text", printed: "Printed", meant: "Meant", basis: "Basis" },
  noteKinds: {
    misprint: "misprint",
    contradiction: "contradiction in the text",
    disputed: "doubtful or disputed",
    spelling: "spelling",
    context: "for understanding",
    translators: "translators' remark",
  } satisfies Record<Note["kind"], string>,
  paragraph: "paragraph",
  position: (n: number) => (n === 0 ? "the heading itself" : `${ordinal(n)} paragraph`),
  inDays: (days: number) => (days === 0 ? "later today" : days === 1 ? "tomorrow" : `in ${days} days`),

  ungradable: {
    empty: "Nothing was answered yet. Choose or write something, or say “I don't know”. This cost nothing.",
    "unknown-option": "That option is not one of these. Choose one of the four. This cost nothing.",
    "wrong-kind": "That answer belongs to another question. Answer the one below. This cost nothing.",
    "not-a-number":
      "Write the day and the year as numbers, such as 5 and 1921, and the month as a number or a name. This cost nothing.",
    "unreadable-date":
      "That could not be read as a date. Write it as 5 March 1921 or 5/3/1921, or use the three fields. This cost nothing.",
    "impossible-date": "There is no such day in the calendar. Check the day, month and year. This cost nothing.",
    "year-missing": "Write at least the year. This cost nothing.",
    "month-missing": "A day needs its month. Write the month too, or leave both blank. This cost nothing.",
  } satisfies Record<Ungradable["reason"], string>,
  notSaved: {
    busy: "The server is busy, and your answer is not saved yet. It is still here: please send it again.",
    full: "The server's disk is full, and your answer is not saved. It is still here: tell whoever runs the server, then send it again.",
    other: "The server could not save your answer. It is still here: please send it again in a moment.",
    offline:
      "The server could not be reached, and your answer is not saved yet. It is still here: check the connection and send it again.",
  },
  outOfDate: "That page was out of date. Here is the question as it stands now; please answer it again.",

  summary: {
    title: "How it went",
    right: "Right at once",
    of: (right: number, all: number) => `${right} of ${all}`,
    missed: "Missed at first",
    learned: "Right at once",
    mixedUp: (names: string) => `Mixed up with: ${names}`,
    comesBack: (when: string) => `Comes back ${when}.`,
    none: "No question has been answered in this session yet.",
    goOn: "Go on",
    again: "Another quiz",
    toUnit: "Back to the unit",
  },
  progress: {
    title: "Your progress",
    none: "There is no progress in this browser yet. Begin with a unit, or open your progress with a return code.",
    answers: "Answers given",
    due: "Facts due today",
    expected: "Chance of recall now",
    percent: (share: number) => `${Math.round(share * 100)}%`,
    caption: (title: string) => `Facts of “${title}”`,
    columns: { fact: "Fact", stage: "Stage", recall: "Recall now", next: "Comes back" },
    notYet: "not yet asked",
    expectedHint: "core facts weigh most",
  },
  keep: {
    title: "Keep your progress",
    lead: "Your progress is in this browser, without an account. A return code opens it in another one.",
    issueTitle: "Get a return code",
    issueText: "Write it down or photograph it. Whoever has it can open your progress. Earlier codes remain valid.",
    issue: "Create a return code",
    yourCode: "Your return code",
    codeHint:
      "It is shown only now. In the other browser open “Keep my progress” and type it; capital and small letters count as the same.",
    qr: "QR code of the address that opens your progress",
    nothingYet: "There is nothing to keep yet: begin with a unit first.",
    openTitle: "Open your progress here",
    code: "Return code",
    codeFieldHint: "Sixteen letters and digits, such as 7K2M-9QXT-4D8F-3HWB",
    open: "Open my progress",
    ownTitle: "This browser has progress of its own",
    ownText: (answers: number) =>
      `${one(answers, "answer")} given here. Should they be added to the progress that you are opening?`,
    merge: "Add them (nothing is lost)",
    leave: "Leave them out (only the other progress is shown here)",
    opened: "Your progress is open in this browser.",
    errors: {
      unreadable: "A return code has sixteen letters and digits. Check it and type it again.",
      unknown: "No progress belongs to this code. Check each character; 0 and O, 1 and I count as the same.",
      "already-open": "This code belongs to the progress that is open here already.",
      "not-saved": "The server could not save this just now. Please try again.",
    },
    finishTitle: "Finish on this computer",
    finishText:
      "For shared computers: this browser will forget you. Get a return code first, or this progress cannot be opened again.",
    finish: "Forget me on this computer",
    finished: "This browser has forgotten you.",
  },
  errors: {
    title: "That did not work",
    notFoundTitle: "There is nothing here",
    notFound: "This page does not exist, or it belongs to progress that is not open in this browser.",
    badRequest:
      "The server did not understand this request. Go back, reload the page and try again; what was saved is safe.",
    notAllowed: "This address cannot be used that way. Go back and use the page's buttons.",
    server: "Something went wrong on our side. What was saved is safe. Try again in a moment.",
    report: "If it happens again, report this number:",
    unreachable:
      "The server could not be reached, or its answer made no sense. What was saved is safe. Check the connection and load the page again.",
    home: "To the home page",
  },
};

type Widen<T> = T extends (...values: infer Values) => string
  ? (...values: Values) => string
  : T extends string
    ? string
    : { readonly [Name in keyof T]: Widen<T[Name]> };

export type Messages = Widen<typeof en>;
