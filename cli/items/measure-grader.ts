import { seededChance, type Chance } from "~/domain/chance";
import { ENTITY_KINDS, type Entity } from "~/domain/facts/entity";
import { allSpellings } from "~/domain/facts/names";
import type { Quantity } from "~/domain/facts/quantity";
import { gradeDate } from "~/domain/grading/grade-date";
import { gradeName } from "~/domain/grading/grade-name";
import { gradeNumber } from "~/domain/grading/grade-number";
import { indexNames } from "~/domain/grading/name-index";
import { dateAnswer, nameAnswer, numberAnswer } from "./bare-key";
import { countFamilies, disguisesOf } from "./disguises";
import { dayDresses, monthDresses, numberDresses, rangeDresses, wrongNumbers, yearDresses } from "./disguised-values";

/** How many answers of a sort were graded right, with a few of those that should have been graded otherwise. */
export interface Measured {
  readonly sort: string;
  readonly isRight: boolean;
  readonly answers: number;
  readonly accepted: number;
  readonly faults: readonly string[];
}

/** Which answers are tried: all with 1, else that share of them, drawn by chance. */
export interface Sample {
  readonly share: number;
  readonly seed: number;
}

type Tally = (sort: string, isRight: boolean, isAccepted: boolean, told: string) => void;

/** Grades right answers in every dress and wrong ones near them, over the whole catalogue and a span of dates and numbers. */
export function measureGrader(entities: readonly Entity[], { share, seed }: Sample): Measured[] {
  const chance = seededChance(seed);
  const isDrawn = () => share >= 1 || chance() < share;
  const sorts = new Map<string, { isRight: boolean; answers: number; accepted: number; faults: string[] }>();
  const tally: Tally = (sort, isRight, isAccepted, told) => {
    const row = sorts.get(sort) ?? { isRight, answers: 0, accepted: 0, faults: [] };
    sorts.set(sort, row);
    row.answers += 1;
    if (isAccepted) row.accepted += 1;
    if (isAccepted !== isRight) row.faults.push(told);
  };
  measureNames(entities, tally, isDrawn, chance);
  measureDates(tally, isDrawn);
  measureNumbers(tally, isDrawn);
  return [...sorts].map(([sort, row]) => ({ sort, ...row }));
}

const JOINTS = [", ", " or ", " hay ", "/", " and ", " và ", "; ", " hoặc "];

function measureNames(entities: readonly Entity[], tally: Tally, isDrawn: () => boolean, chance: Chance): void {
  const names = indexNames(entities);
  const families = countFamilies(entities);
  const spellings = new Map(
    entities.map((entity) => [entity.id, allSpellings(entity).map((name) => ({ name, letters: plain(name) }))]),
  );
  const owners = new Map<string, Set<string>>();
  for (const [id, known] of spellings)
    for (const { letters } of known) owners.set(letters, (owners.get(letters) ?? new Set()).add(id));
  const namesAnother = ({ id }: Entity, text: string) =>
    [...(owners.get(plain(text)) ?? [])].some((other) => other !== id);

  for (const entity of entities.filter(({ kind }) => kind !== "event")) {
    const answer = nameAnswer(entities, entity.kind, entity.id);
    if (!answer) continue;
    const isAccepted = (text: string) => gradeName(answer, text, names).outcome === "right";
    for (const { dress, text } of disguisesOf(entity, families, chance))
      if (isDrawn() && (dress !== "one slip" || !namesAnother(entity, text)))
        tally(`name: ${dress}`, true, isAccepted(text), `${entity.id} ← ${text}`);
    for (const place of entities.filter((other) => isPartOf(entity, other)))
      tally("name: and where it lies", true, isAccepted(`${entity.names.en}, ${place.names.vi}`), entity.id);
    for (const other of entities.filter(({ id, kind }) => kind === entity.kind && id !== entity.id)) {
      const foreign = (spellings.get(other.id) ?? []).filter(({ letters }) => !owners.get(letters)?.has(entity.id));
      for (const { name } of foreign)
        if (isDrawn()) tally("another name of the kind", false, isAccepted(name), `${entity.id} ← ${name}`);
      const [first] = foreign;
      for (const [at, joint] of JOINTS.entries()) {
        if (!first || !isDrawn() || (joint === ", " && isPartOf(entity, other))) continue;
        const key = entity.names[at % 2 === 0 ? "en" : "vi"];
        const isKeyFirst = (at + entity.id.length + other.id.length) % 3 > 0;
        const pair = isKeyFirst ? key + joint + first.name : first.name + joint + key;
        tally("two names at once", false, isAccepted(pair), `${entity.id} ← ${pair}`);
      }
    }
  }
}

const isPartOf = (inner: Entity, outer: Entity): boolean =>
  inner.kind === "place" && inner.relations.partOf.includes(outer.id);

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s.’'-]/g, "");

const DATES = [
  "1940-08-20",
  "1940-05-24",
  "1919-03-02",
  "1937-12-31",
  "1938-02-16",
  "1943-05-15",
  "1924-01-21",
  "1936-12-01",
];
const MONTHS = ["1939-03", "1936-12", "1940-05", "1919-10", "1937-01"];
const [FIRST_YEAR, LAST_YEAR] = [1900, 1960];

function measureDates(tally: Tally, isDrawn: () => boolean): void {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => String(FIRST_YEAR + at));
  for (const key of [...DATES, ...MONTHS, ...years]) {
    const answer = dateAnswer(key);
    if (!answer) continue;
    const accepts = (text: string) => gradeDate(answer, { day: "", month: "", year: text }).outcome === "right";
    const right = datesOf(key);
    const [year = 0, month, day] = key.split("-").map(Number);
    for (const text of right) if (isDrawn()) tally("date: every format", true, accepts(text), `${key} ← ${text}`);
    for (const other of years.filter((one) => Number(one) !== year))
      if (isDrawn()) tally("another year", false, accepts(other + key.slice(4)), `${key} ← ${other}${key.slice(4)}`);
    const neighbours = neighboursOf(year, month, day);
    for (const text of neighbours.flatMap(datesOf))
      if (isDrawn()) tally("neighbouring day or month", false, accepts(text), `${key} ← ${text}`);
    for (const joint of JOINTS)
      for (const other of neighbours.slice(0, 2)) {
        const pair = `${right[0]}${joint}${datesOf(other)[0]}`;
        if (isDrawn()) tally("two dates at once", false, accepts(pair), `${key} ← ${pair}`);
      }
  }
}

function datesOf(key: string): string[] {
  const [year = 0, month, day] = key.split("-").map(Number);
  if (month === undefined) return yearDresses(year);
  return day === undefined ? monthDresses(year, month) : dayDresses(year, month, day);
}

function neighboursOf(year: number, month: number | undefined, day: number | undefined): string[] {
  const two = (value: number) => String(value).padStart(2, "0");
  if (month === undefined) return [`${year + 1}`, `${year - 1}`];
  const months = [month - 1, month + 1].filter((one) => one > 0 && one < 13);
  if (day === undefined) return months.map((one) => `${year}-${two(one)}`);
  const days = [day - 1, day + 1, day - 10, day + 10].filter((one) => one > 0 && one < 29);
  return [
    ...days.map((one) => `${year}-${two(month)}-${two(one)}`),
    ...months.filter(() => day < 29).map((one) => `${year}-${two(one)}-${two(day)}`),
  ];
}

const NUMBERS = [
  2, 3, 7, 10, 12, 20, 35, 41, 70, 100, 133, 200, 278, 500, 812, 1000, 1932, 2000, 5000, 12_000, 25_000, 28_000,
];
const LARGE = [100_000, 200_000, 278_500, 500_000, 1_000_000, 1_500_000, 2_000_000];
const RANGES = [
  [200, 300],
  [10, 12],
  [5000, 6000],
  [20, 30],
] as const;

function measureNumbers(tally: Tally, isDrawn: () => boolean): void {
  const graded = (key: Quantity, text: string) => {
    const answer = numberAnswer(typeof key === "number" ? key : `${key.from}..${key.to}`);
    return answer !== null && gradeNumber(answer, text).outcome === "right";
  };
  for (const value of [...NUMBERS, ...LARGE]) {
    for (const text of numberDresses(value))
      if (isDrawn()) tally("number: every format", true, graded(value, text), `${value} ← ${text}`);
    for (const text of wrongNumbers(value).flatMap(numberDresses))
      if (isDrawn()) tally("one digit off", false, graded(value, text), `${value} ← ${text}`);
    for (const joint of JOINTS)
      for (const other of wrongNumbers(value).slice(0, 3)) {
        const pair = `${value}${joint}${other}`;
        if (isDrawn()) tally("two numbers at once", false, graded(value, pair), `${value} ← ${pair}`);
      }
  }
  for (const [from, to] of RANGES) {
    for (const text of rangeDresses(from, to))
      if (isDrawn()) tally("number: every format", true, graded({ from, to }, text), `${from}..${to} ← ${text}`);
    for (const text of rangeDresses(from, to + 1))
      if (isDrawn()) tally("one digit off", false, graded({ from, to }, text), `${from}..${to} ← ${text}`);
  }
}

const FAULTS_SHOWN = 8;

/** The table that `npm run items -- measure-grader` prints. */
export function measurementLines(measured: readonly Measured[]): string[] {
  const rows = [...measured].sort((a, b) => Number(b.isRight) - Number(a.isRight));
  const line = ({ sort, answers, accepted }: Omit<Measured, "faults" | "isRight">) =>
    `${sort.padEnd(28)} ${String(accepted).padStart(7)} of ${String(answers).padStart(7)} accepted  ${((100 * accepted) / Math.max(1, answers)).toFixed(2).padStart(6)} %`;
  const sum = (isRight: boolean) => {
    const of = rows.filter((row) => row.isRight === isRight);
    const total = (count: (row: Measured) => number) => of.reduce((all, row) => all + count(row), 0);
    return {
      sort: isRight ? "RIGHT ANSWERS" : "WRONG ANSWERS",
      answers: total((row) => row.answers),
      accepted: total((row) => row.accepted),
    };
  };
  return [
    ...rows.flatMap((row) => [line(row), ...row.faults.slice(0, FAULTS_SHOWN).map((fault) => `    ${fault}`)]),
    line(sum(true)),
    line(sum(false)),
    `Kinds measured: ${ENTITY_KINDS.filter((kind) => kind !== "event").join(", ")}.`,
  ];
}
