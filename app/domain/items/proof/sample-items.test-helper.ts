import type {
  ChoiceItem,
  ChoiceOption,
  ItemKind,
  TypedDateItem,
  TypedNameItem,
  TypedNumberItem,
  VoiceItem,
} from "../item";
import type { Bilingual } from "../../facts/text";

export const both = (text: string): Bilingual => ({ en: text, vi: text });

/** What all items have; all of the sample cite ¶1 and ask to remember. */
export const base = (kind: ItemKind, factId: string, facetId: string, stem: Bilingual) => ({
  id: `${factId}/${facetId}/${kind}`,
  factId,
  facetId,
  paragraphs: [1],
  level: "remember" as const,
  stem,
});

/** An option; the text in both languages, or one text for both. */
export const option = (
  id: string,
  text: string | Bilingual,
  entity?: string,
  why: Bilingual | null = both("Not so."),
): ChoiceOption => ({
  id,
  text: typeof text === "string" ? both(text) : text,
  why,
  ...(entity === undefined ? {} : { entity }),
});
const keyOption = (text: string | Bilingual, entity?: string) => option("k", text, entity, null);

const choice = (factId: string, facetId: string, stem: Bilingual, options: readonly ChoiceOption[]): ChoiceItem => ({
  kind: "choice",
  ...base("choice", factId, facetId, stem),
  options,
  key: "k",
});

export const placeChoice = choice(
  "home",
  "place",
  { en: "In which city did the exile live?", vi: "Người lưu vong sống ở thành phố nào?" },
  [
    keyOption("Mexico City", "mexico-city"),
    option("x", "Paris", "paris"),
    option("y", "Madrid"),
    option("z", "Lisbon"),
  ],
);

export const killerChoice = choice("attack", "killer", { en: "Who attacked Trotsky?", vi: "Ai tấn công Trotsky?" }, [
  keyOption("Mercader", "mercader"),
  option("x", "Beria", "beria"),
  option("y", "Yezhov"),
  option("z", "Vyacheslav Molotov", "molotov"),
]);

export const bodyChoice = choice("police", "body", { en: "Which body took over?", vi: "Cơ quan nào tiếp quản?" }, [
  keyOption({ en: "the NKVD", vi: "NKVD" }, "nkvd"),
  option("x", "Comintern", "comintern"),
  option("y", "Red Army"),
  option("z", "Profintern"),
]);

export const dateChoice = choice(
  "attack",
  "date",
  { en: "On what date was Trotsky attacked?", vi: "Trotsky bị tấn công ngày nào?" },
  [
    keyOption({ en: "20 August 1940", vi: "20 tháng 8 năm 1940" }),
    option("x", { en: "21 August 1940", vi: "21 tháng 8 năm 1940" }),
    option("y", { en: "20 July 1940", vi: "ngày 20 tháng 7 năm 1940" }),
    option("z", { en: "20 August 1939", vi: "20 tháng 8 năm 1939" }),
  ],
);

export const numberChoice = choice(
  "figure",
  "members",
  { en: "How many members came?", vi: "Bao nhiêu đảng viên đến?" },
  [keyOption("500"), option("x", "400"), option("y", { en: "1,500", vi: "1.500" }), option("z", "550")],
);

export const aboutChoice = choice(
  "figure",
  "estimate",
  { en: "About how many struck?", vi: "Khoảng bao nhiêu người đình công?" },
  ["1,000", "2,000", "3,000", "500"].map((number, at) => {
    const text = { en: `about ${number}`, vi: `khoảng ${number.replace(",", ".")}` };
    return at === 0 ? keyOption(text) : option(`w${at}`, text);
  }),
);

export const textChoice = choice("letter", "reason", { en: "Why was it written?", vi: "Vì sao viết?" }, [
  keyOption("A war was coming"),
  option("x", "A strike had failed"),
  option("y", "A friend had died"),
  option("z", "A paper had closed"),
]);

export const voice: VoiceItem = {
  ...base("voice", "letter", "voice", both("Who is speaking?")),
  kind: "voice",
  said: { en: "The body is dominated from outside", vi: "Tổ chức bị chi phối từ bên ngoài" },
  options: [
    keyOption("Trotsky", "trotsky"),
    option("x", "Beria", "beria"),
    option("y", "Yezhov", "yezhov"),
    option("z", "Reiss"),
  ],
  key: "k",
};

export const typedDate: TypedDateItem = {
  ...base("typed-date", "attack", "date", dateChoice.stem),
  kind: "typed-date",
  grain: "day",
  key: "1940-08-20",
  alsoRight: [],
  printed: "1929-08-20",
};

export const typedNumber: TypedNumberItem = {
  ...base("typed-number", "figure", "members", numberChoice.stem),
  kind: "typed-number",
  key: 500,
  alsoRight: [],
  printed: null,
  unit: { en: "members", vi: "đảng viên" },
};

export const typedName: TypedNameItem = {
  ...base("typed-name", "home", "place", both("Which city belongs in the gap?")),
  kind: "typed-name",
  entityKind: "place",
  key: ["mexico-city"],
  accepted: [["Mexico City"]],
  alsoRight: [],
  printed: null,
  gap: { en: "The exile lived in _____ to the end.", vi: "Người lưu vong sống ở _____ đến cuối đời." },
};
