import { makeFacet, makeFact } from "#tests/factories/chapter";
import { indexChapter, type ChapterIndex } from "../../facts/chapter-index";
import { SourceSchema, type Fact } from "../../facts/fact";
import { ENTITIES, both, entities } from "./sample-entities.test-helper";

const dated = (id: string, date: string, label: string, more: Record<string, unknown> = {}): Fact =>
  makeFact(id, [
    makeFacet("date", {
      subject: id,
      key: { type: "date", date },
      stem: { en: `When was the ${id}?`, vi: `Sự kiện ${id} diễn ra khi nào?` },
      event: { en: label, vi: `việc ${label}` },
      ...more,
    }),
  ]);

const wrong = (text: string, reason = "The chapter says otherwise.") => ({ text: both(text), why: both(reason) });

const FACTS: readonly Fact[] = [
  makeFact(
    "attack",
    [
      makeFacet("date", {
        subject: "attack",
        key: { type: "date", date: "1940-08-20" },
        stem: { en: "On what date was {trotsky} attacked?", vi: "{trotsky} bị tấn công ngày nào?" },
        event: { en: "the attack on {trotsky}", vi: "vụ tấn công {trotsky}" },
      }),
      makeFacet("killer", {
        relation: "killed-by",
        subject: "trotsky",
        key: entities("mercader"),
        stem: { en: "Who attacked {trotsky}?", vi: "Ai tấn công {trotsky}?" },
        distractors: [{ entity: "molotov", why: both("Foreign minister.") }],
      }),
    ],
    {
      statement: {
        en: "On 20 August 1940 {mercader} attacked {trotsky}.",
        vi: "Ngày 20 tháng 8 năm 1940, {mercader} tấn công {trotsky}.",
      },
      note: {
        kind: "misprint",
        printed: "1929",
        meant: "1940",
        basis: "¶2",
        confidence: "high",
        text: both("A slip."),
        printedAnswer: { facet: "date", key: { type: "date", date: "1929-08-20" } },
      },
    },
  ),
  makeFact("order", [
    makeFacet("by", {
      relation: "ordered-by",
      subject: "order",
      key: entities("beria"),
      alsoRight: [entities("yezhov")],
    }),
  ]),
  makeFact(
    "home",
    [
      makeFacet("place", {
        relation: "place-of",
        subject: "trotsky",
        key: entities("mexico-city"),
        stem: { en: "In which city did the exile live?", vi: "Người lưu vong sống ở thành phố nào?" },
      }),
    ],
    {
      statement: {
        en: "The exile lived in {mexico-city} to the end.",
        vi: "Người lưu vong sống ở {mexico-city} đến cuối đời.",
      },
    },
  ),
  makeFact("earlier-home", [
    makeFacet("place", {
      relation: "place-of",
      subject: "trotsky",
      key: entities("oslo"),
      stem: { en: "Where before?", vi: "Trước đó ở đâu?" },
    }),
  ]),
  makeFact(
    "police",
    [
      makeFacet("body", {
        relation: "role-of",
        subject: "congress",
        key: entities("nkvd"),
        stem: { en: "Which body took over?", vi: "Cơ quan nào tiếp quản?" },
      }),
    ],
    { statement: { en: "In 1934 the {nkvd} took over.", vi: "Năm 1934, {nkvd} tiếp quản." } },
  ),
  makeFact("figure", [
    makeFacet("members", {
      relation: "number-of",
      subject: "congress",
      key: { type: "number", value: 500, unit: { en: "members", vi: "đảng viên" } },
      stem: { en: "How many members came?", vi: "Bao nhiêu đảng viên đến?" },
    }),
    makeFacet("estimate", {
      relation: "number-of",
      subject: "strike",
      key: { type: "number", value: 1000, about: true },
      stem: { en: "About how many struck?", vi: "Khoảng bao nhiêu người đình công?" },
    }),
  ]),
  makeFact(
    "letter",
    [
      makeFacet("voice", {
        relation: "said-by",
        subject: "letter",
        key: entities("trotsky"),
        stem: { en: "Who wrote this?", vi: "Ai viết điều này?" },
        said: { en: "The body is dominated from outside", vi: "Tổ chức bị chi phối từ bên ngoài" },
      }),
      makeFacet("reason", {
        relation: "cause-of",
        subject: "letter",
        key: { type: "text", text: both("a war was coming"), variants: { en: ["an approaching conflict"], vi: [] } },
        stem: { en: "Why was it written?", vi: "Vì sao viết?" },
        distractors: [
          wrong("a strike had failed"),
          wrong("a friend had died"),
          wrong("a paper had closed"),
          wrong("soon a war was coming"),
        ],
      }),
    ],
    { voice: "sudoplatov" },
  ),
  makeFact("echo", [
    makeFacet("voice", {
      relation: "said-by",
      subject: "union",
      key: entities("molotov"),
      stem: both("Who said so?"),
      said: { en: "The body is dominated from outside", vi: "Tổ chức bị chi phối từ bên ngoài" },
    }),
  ]),
  makeFact(
    "silent",
    [makeFacet("who", { relation: "role-of", subject: "reform", key: entities("beria"), stem: both("Who was it?") })],
    { paragraphs: [78] },
  ),
  makeFact("parade", [makeFacet("by", { relation: "carried-out-by", subject: "union", key: entities("reiss") })]),
  makeFact("two", [makeFacet("homes", { relation: "place-of", subject: "return", key: entities("paris", "oslo") })]),
  makeFact("agent", [makeFacet("who", { relation: "role-of", subject: "return", key: entities("stern") })]),
  dated("congress", "1919-03", "founding of the body"),
  dated("union", "1922", "founding of the state"),
  dated("strike", "1926-05/1926-07", "stoppage of work"),
  dated("return", "1934-01", "reunion of the region", { alsoRight: [{ type: "date", date: "1935-03" }] }),
  dated("reform", "1935-02", "reform of the laws"),
];

const statement = (id: string, facet: string, isTrue: boolean) => {
  const [fact = "", facetId = ""] = facet.split("/");
  return { id, fact, facet: facetId, text: both(`Sentence ${id}.`), isTrue, why: both(`Because of ${id}.`) };
};

const SOURCES = [
  SourceSchema.parse({
    id: "source",
    unit: "unit",
    paragraphs: [1],
    origin: both("Our summary of ¶1"),
    text: both("In the year of the attack {trotsky} lived in exile."),
    statements: [
      statement("a", "attack/date", true),
      statement("b", "attack/killer", false),
      statement("c", "home/place", false),
      statement("d", "police/body", true),
      statement("e", "figure/members", false),
    ],
  }),
];

/** A small chapter with something for every rule to find. */
export const sampleChapter = (): ChapterIndex =>
  indexChapter({
    version: "0000000000000000",
    sections: [],
    units: [],
    facts: [...FACTS],
    sources: [...SOURCES],
    essays: [],
    entities: [...ENTITIES],
    mentions: { recluse: [78], beria: [78, 121] },
    paragraphs: [],
  });
