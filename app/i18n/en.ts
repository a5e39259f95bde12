import type { Tier } from "~/domain/facts/fact";
import { notSaved, session, ungradable } from "./en/question";
import { inDays, note, noteKinds, position, verdict, voices } from "./en/verdict";

const one = (count: number, singular: string, plural = `${singular}s`) => `${count} ${count === 1 ? singular : plural}`;

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
  components: "Components",

  home: {
    title: "Learn the chapter, and keep it",
    lead: "Short units, questions that come back when you are about to forget them, and for every fact the paragraph it stands on. No account needed.",
    next: "Begin here",
    chapter: "The chapter at a glance",
    chapterHint:
      "Its printed sections from top to bottom, each with its share of the text; the years from left to right, a dot for each dated event. Full dots carry the story, open ones fill it in.",
    events: (count: number, years: { first: number; last: number } | null) =>
      years === null
        ? "No dated events yet."
        : `${one(count, "dated event")}, ${years.first === years.last ? years.first : `${years.first} to ${years.last}`}.`,
    before: (year: number) => `before ${year}`,
    from: (year: number) => `${year} and later`,
    facts: (count: number) => one(count, "fact"),
    due: (count: number) => `${one(count, "fact")} due today`,
    today: "Today",
    nothingDue: "Nothing is due today. Learn something new, or quiz yourself.",
    moreUnits: "Sections without a link are being prepared; their units will appear here.",
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
    numbers: "Numbers",
    notes: "What the print gets wrong or leaves open",
    paragraphs: "Where to find the paragraphs",
    paragraphsHint: "Copies of the chapter carry no numbers; look for the heading and the first words.",
    dateLine: "The unit’s dates in order",
    aboutSessions: "A learning session shows six facts, a few at a time, and asks for each of them again.",
  },
  tiers: { core: "core", standard: "standard", detail: "detail" } satisfies Record<Tier, string>,
  stages: { new: "new", learning: "learning", known: "known" },
  masteryLabel: (title: string, counts: { new: number; learning: number; known: number }) =>
    `${title}: ${counts.known} known, ${counts.learning} being learned, ${counts.new} new`,

  session,
  verdict,
  voices,
  note,
  noteKinds,
  paragraph: "paragraph",
  position,
  inDays,

  ungradable,
  notSaved,
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
    codeFieldHint: "Sixteen letters and digits, such as 7K2M\u20119QXT\u20114D8F\u20113HWB",
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
    notAllowed: "This address cannot be used that way. Go back and use the page’s buttons.",
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
