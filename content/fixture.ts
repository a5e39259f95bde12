import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { compileContent } from "./compile";
import { fingerprint } from "./fingerprint";
import { SOURCES } from "./fixture-sources";
import { describeParagraphs } from "./paragraphs";
import type { Problem } from "./problem";

/** A small content folder without a fault, for tests to spoil. Only tests import this file. */

export const CHAPTER_TEXT = [
  "Chương một",
  "Một đoạn văn dài đủ để có hơn mười hai từ liền nhau, dùng cho việc kiểm tra câu chép.",
  "Đoạn thứ hai ngắn hơn.",
  "",
  "Đoạn cuối cùng.",
  "Phần hai",
  "Đoạn của phần hai.",
].join("\n");

const CHAPTER = `sections:
  - id: first
    title: { en: The first part, vi: Phần thứ nhất }
    paragraphs: { first: 1, last: 5 }
  - id: second
    title: { en: The second part, vi: Phần thứ hai }
    paragraphs: { first: 6, last: 7 }
passages:
  - { kind: sidebar, first: 3, last: 3 }
`;

const PEOPLE = `entities:
  - id: trotsky
    names: { en: Leon Trotsky, vi: Lev Trotsky }
    short: { en: Trotsky, vi: Trotsky }
    textbook: Trốt-xki
    printed: [Trotski]
    gloss: { en: a leader of the October Revolution, vi: một lãnh đạo của Cách mạng Tháng Mười }
    country: Russia
    side: opposition
    role: { en: politician, vi: chính khách }
    years: 1879/1940
  - id: mercader
    names: { en: Ramón Mercader, vi: Ramón Mercader }
    gloss: { en: an agent of the NKVD, vi: một điệp viên của NKVD }
    country: Spain
    side: soviet-secret-service
    role: { en: agent, vi: điệp viên }
    relations: { memberOf: [nkvd] }
`;

const ORGANIZATIONS = `entities:
  - id: nkvd
    names: { en: NKVD, vi: NKVD }
    article: true
    gloss: { en: the Soviet secret service, vi: cơ quan mật vụ Liên Xô }
    country: Soviet Union
    type: secret-service
`;

const EVENTS = `entities:
  - id: murder
    names: { en: murder of Trotsky, vi: vụ sát hại Trotsky }
    article: true
    gloss: { en: the attack of August 1940, vi: cuộc tấn công tháng 8 năm 1940 }
    date: 1940-08-20
`;

const UNIT = `unit:
  title: { en: A unit, vi: Một bài }
  introduction: { en: What happened. And why., vi: Chuyện gì đã xảy ra. Và vì sao. }
  paragraphs: [2, 3, 5]
facts:
  - id: killed
    paragraphs: [2]
    tier: core
    nature: event
    voice: authors
    statement:
      en: On 20 August 1940 {mercader} attacked {trotsky}.
      vi: Ngày 20 tháng 8 năm 1940, {mercader} tấn công {trotsky}.
    facets:
      - id: date
        relation: date-of
        subject: murder
        key: { type: date, date: 1940-08-20 }
        level: remember
        stem:
          en: On what date was {trotsky} attacked?
          vi: "{trotsky} bị tấn công vào ngày nào?"
        event: { en: "the attack on {trotsky}", vi: "vụ tấn công {trotsky}" }
      - id: by
        relation: killed-by
        subject: trotsky
        key: { type: entities, entities: [mercader] }
        level: remember
        stem:
          en: Who attacked {trotsky} in 1940?
          vi: Ai đã tấn công {trotsky} năm 1940?
    note:
      kind: misprint
      printed: 20 tháng 20
      meant: 20 August 1940
      basis: ¶3
      confidence: high
      text: { en: The print has an impossible month., vi: Bản in ghi một tháng không có trong lịch. }
  - id: posing
    paragraphs: [3]
    tier: core
    nature: event
    voice: authors
    statement:
      en: "{mercader} came to {trotsky} posing as a Belgian journalist."
      vi: "{mercader} đến gặp {trotsky} dưới vỏ bọc nhà báo người Bỉ."
    facets:
      - id: cover
        relation: role-of
        subject: mercader
        key: { type: text, text: { en: a Belgian journalist, vi: nhà báo người Bỉ } }
        level: remember
        stem:
          en: Under what cover did {mercader} come to {trotsky}?
          vi: Khi đến gặp {trotsky}, {mercader} mang vỏ bọc gì?
        distractors:
          - text: { en: a Spanish painter, vi: họa sĩ người Tây Ban Nha }
            why: { en: His origin was kept secret., vi: Gốc gác ấy được giữ kín. }
          - text: { en: a French lawyer, vi: luật sư người Pháp }
            why: { en: Nobody speaks of a lawyer., vi: Không ai nói đến luật sư. }
          - text: { en: a Dutch merchant, vi: nhà buôn người Hà Lan }
            why: { en: Nobody speaks of a merchant., vi: Không ai nói đến nhà buôn. }
${[3, 4, 5, 6].map(figureFact).join("")}${SOURCES}`;

function figureFact(value: number): string {
  return `  - id: figure-${value}
    paragraphs: [5]
    tier: ${value < 5 ? "standard" : "detail"}
    nature: figure
    voice: authors
    statement:
      en: According to the authors, the {nkvd} sent about ${value}00 men.
      vi: Theo các tác giả, {nkvd} cử khoảng ${value}00 người.
    facets:
      - id: number
        relation: number-of
        subject: nkvd
        key: { type: number, value: ${value}00, about: true }
        level: remember
        stem:
          en: According to the authors, how many men did the {nkvd} send?
          vi: Theo các tác giả, {nkvd} đã cử bao nhiêu người?
`;
}

const FILES: Readonly<Record<string, string>> = {
  "chapter.yaml": CHAPTER,
  "people.yaml": PEOPLE,
  "organizations.yaml": ORGANIZATIONS,
  "events.yaml": EVENTS,
  "mentions.yaml": "mentions: { mercader: [], murder: [], nkvd: [], trotsky: [] }\n",
  "sections/first/unit.yaml": UNIT,
};

/** A change of one file: `from` must stand in it once, so that a test cannot miss its aim. */
export type Edit = { file: string; from: string; to: string };

/** What a test changes: edits of the sound files, and files beside them or in their place. */
export type Changes = { edits?: readonly Edit[]; files?: Readonly<Record<string, string>> };

/** Writes the sound content, changed, to a temporary folder, and removes it after use. */
export function withContent<T>({ edits = [], files: extra = {} }: Changes, use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "on-su-content-"));
  mkdirSync(path.join(folder, "checks"));
  const files = { ...FILES, ...extra, "paragraphs.yaml": paragraphsFile() };
  for (const { file, from, to } of edits) {
    const text = files[file as keyof typeof files];
    if (text?.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}.`);
    Object.assign(files, { [file]: text.replace(from, () => to) });
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  writeFileSync(path.join(folder, "chapter-runs.bin"), fingerprint(CHAPTER_TEXT));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The problems of the changed content, with files relative to its folder. */
export function problemsOf(changes: Changes): Problem[] {
  return withContent(changes, (folder) =>
    compileContent(folder).problems.map((problem) => ({ ...problem, file: path.relative(folder, problem.file) })),
  );
}

/** The line, from 1, of a text in a changed file. */
export function lineOf(text: string, { file, from, to }: Edit): number {
  const content = FILES[file]?.replace(from, () => to) ?? "";
  const at = content.indexOf(text);
  if (at < 0) throw new Error(`"${text}" does not stand in ${file}.`);
  return content.slice(0, at).split("\n").length;
}

function paragraphsFile(): string {
  const sections = [
    { id: "first", title: { en: "The first part", vi: "Phần thứ nhất" }, paragraphs: { first: 1, last: 5 } },
    { id: "second", title: { en: "The second part", vi: "Phần thứ hai" }, paragraphs: { first: 6, last: 7 } },
  ];
  return stringify({
    paragraphs: describeParagraphs(CHAPTER_TEXT, sections, [{ kind: "sidebar", first: 3, last: 3 }]),
  });
}
