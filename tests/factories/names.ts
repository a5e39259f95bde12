import type { Entity } from "~/domain/facts/entity";
import { allSpellings } from "~/domain/facts/names";
import { gradeName } from "~/domain/grading/grade-name";
import { indexNames } from "~/domain/grading/name-index";
import type { NameAnswer } from "~/domain/items/item";
import { makeEntity } from "./chapter";

/** A catalogue of names that are easily mixed up, and what an answer to a question for one of them is worth. */

const named = (en: string, vi = en) => ({ names: { en, vi } });
const place = (type: string) => ({ kind: "place", country: "Somewhere", type });
const organization = (type: string) => ({ kind: "organization", country: "Somewhere", type });

export const entities: readonly Entity[] = [
  makeEntity("trotsky", {
    ...named("Leon Trotsky"),
    short: { en: "Trotsky", vi: "Trotsky" },
    textbook: "Trốt-xki",
    printed: ["Trotski", "ông Già"],
    spellings: ["Lev Davidovich Trotsky", "the Old Man"],
  }),
  makeEntity("lev-sedov", { ...named("Lev Sedov"), short: { en: "Sedov", vi: "Sedov" } }),
  makeEntity("stalin", {
    ...named("Joseph Stalin", "Iosif Stalin"),
    short: { en: "Stalin", vi: "Stalin" },
    textbook: "Xta-lin",
  }),
  makeEntity("beria", { ...named("Lavrenty Beria"), textbook: "Bê-ri-a" }),
  makeEntity("mercader", { ...named("Ramón Mercader"), short: { en: "Mercader", vi: "Mercader" } }),
  makeEntity("caridad-mercader", named("Caridad Mercader")),
  makeEntity("reiss", { ...named("Ignaz Reiss"), spellings: ["Nathan Poretsky"] }),
  makeEntity("elsa-poretsky", named("Elsa Poretsky")),
  makeEntity("mao", { ...named("Mao Zedong", "Mao Trạch Đông"), country: "China" }),
  makeEntity("kun", { ...named("Béla Kun"), country: "Hungary" }),
  makeEntity("van-heijenoort", named("Jean van Heijenoort")),
  makeEntity("moskvin", { ...named("Mikhail Moskvin"), easilyConfused: ["trilisser"], spellings: ["Trilisser"] }),
  makeEntity("trilisser", { ...named("Meir Trilisser"), easilyConfused: ["moskvin"], spellings: ["Trilisser"] }),
  makeEntity("trotskyist", {
    kind: "term",
    ...named("Trotskyist", "người Trốt-kít"),
    definition: { en: "A.", vi: "B." },
  }),
  makeEntity("comintern", {
    ...organization("international"),
    ...named("Communist International (Comintern)", "Quốc tế Cộng sản"),
    short: { en: "Comintern", vi: "Quốc tế Cộng sản" },
    textbook: "Quốc tế III",
  }),
  makeEntity("second-international", {
    ...organization("international"),
    ...named("Second International", "Quốc tế II"),
  }),
  makeEntity("gpu", {
    ...organization("secret-service"),
    ...named("State Political Directorate (GPU)"),
    short: { en: "GPU", vi: "GPU" },
  }),
  makeEntity("gru", { ...organization("secret-service"), ...named("GRU") }),
  makeEntity("mexican-party", {
    ...organization("party"),
    ...named("Mexican Communist Party", "Đảng Cộng sản Mexico"),
  }),
  makeEntity("italian-party", { ...organization("party"), ...named("Italian Communist Party", "Đảng Cộng sản Ý") }),
  makeEntity("comintern-and-gpu", { kind: "publication", country: "Mexico", ...named("The Comintern and the GPU") }),
  makeEntity("soviet-union", { ...place("country"), ...named("Soviet Union", "Liên Xô") }),
  makeEntity("mexico", { ...place("country"), ...named("Mexico"), textbook: "Mê-hi-cô" }),
  makeEntity("mexico-city", {
    ...place("city"),
    ...named("Mexico City", "Thành phố Mexico"),
    relations: { partOf: ["mexico"] },
  }),
  makeEntity("moscow", {
    ...place("city"),
    ...named("Moscow", "Moskva"),
    textbook: "Mát-xcơ-va",
    printed: ["Moscou"],
    relations: { partOf: ["soviet-union"] },
  }),
  makeEntity("paris", { ...place("city"), ...named("Paris"), textbook: "Pa-ri" }),
  makeEntity("london", { ...place("city"), ...named("London", "Luân Đôn") }),
  makeEntity("italy", { ...place("country"), ...named("Italy", "Ý") }),
  makeEntity("hoa", { ...place("site"), ...named("Hòa Bình") }),
];
const names = indexNames(entities);
export const entity = (id: string) => entities.find((one) => one.id === id) ?? makeEntity(id);

function answerOf(key: string, more: Partial<NameAnswer> = {}): NameAnswer {
  const keys = key.split(" ");
  const [first = ""] = keys;
  return {
    entityKind: entity(first).kind,
    key: keys,
    accepted: keys.map((id) => allSpellings(entity(id))),
    alsoRight: [],
    printed: null,
    ...more,
  };
}

/** Outcome, reason and confusion in one line. Keys of several are parted by spaces. */
export function graded(key: string, text: string, more: Partial<NameAnswer> = {}): string {
  const judgement = gradeName(answerOf(key, more), text, names);
  const confused = "confusedWith" in judgement ? ` ${judgement.confusedWith ?? ""}` : "";
  return `${judgement.outcome} ${judgement.reason}${confused}`;
}
