import type { Entity } from "../facts/entity";

/** What may stand before or behind a name without being part of it depends on what it names. */
export type NameClass =
  "person" | "country" | "region" | "city" | "organization" | "publication" | "ship" | "term" | "event";
export const NAME_CLASSES: readonly NameClass[] = [
  "person",
  "country",
  "region",
  "city",
  "organization",
  "publication",
  "ship",
  "term",
  "event",
];

export function nameClassOf(entity: Entity): NameClass {
  if (entity.kind !== "place") return entity.kind;
  return entity.type === "site" || entity.type === "camp" ? "city" : entity.type;
}

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Folded; those of several words come before their parts, since the longest is taken off first. */
const HEADS: Readonly<Record<NameClass, ReadonlySet<string>>> = {
  person: list(`general, gen, colonel, col, major, maj, captain, capt, lieutenant, lt, marshal, admiral, comrade, agent,
    camarade, compagno, compagna, companero, camarada, genosse, genossin, tovarishch, tovarich,
    mr, mrs, ms, miss, mister, madame, mme, mlle, monsieur, m, herr, frau, senor, senora, signor, dr, doctor, prof, professor, president, chairman,
    commissar, officer, tsar, king, generalissimo, general secretary, secretary general,
    ong, ba, co, anh, chi, bac, dong chi, dc, tuong, dai tuong, thuong tuong, trung tuong, thieu tuong, nguyen soai,
    do doc, dai ta, thuong ta, trung ta, thieu ta, dai uy, trung uy, thieu uy, si quan, diep vien, bac si, giao su, gs,
    tien si, ts, nha su hoc, nha van, chu tich, tong bi thu, bi thu, bo truong, lanh tu, nha lanh dao, tong thong, vua`),
  country: list(`nuoc, dat nuoc, quoc gia, country of, state of, republic of, the republic of, cong hoa`),
  region: list(`vung, mien, khu, tinh, xu, region of, province of, state of`),
  city: list(
    `thanh pho, tp, thu do, city of, town of, capital of, ville de, thi tran, thi xa, do thi, khu, quan, lang`,
  ),
  organization: list(`to chuc, co quan, luc luong, organization, organisation, agency, service`),
  publication: list(
    `bao, to, to bao, nhat bao, nhut bao, tuan bao, nguyet san, tap chi, sach, cuon, cuon sach, tac pham, bai, newspaper, book, journal, magazine`,
  ),
  ship: list(`tau, con tau, chiec, chiec tau, tau thuy, ship, steamer, ss, ms, mv`),
  term: list(`a, an, nguoi, nhung nguoi, viec, su, tinh trang`),
  event: list(`vu, cuoc, su kien`),
};
const TAILS: Readonly<Partial<Record<NameClass, ReadonlySet<string>>>> = {
  city: list("city, town"),
  region: list("region, province"),
  ship: list("ship"),
  publication: list("newspaper, journal, magazine"),
};
const ARTICLES = list("a, an, le, la, les, l, el, il, der, die, das, mot, cac, nhung, cai");
/** The French article that is joined to its word: l'Humanité. */
const ELIDED = /^[ld]-(?=\p{L}{2})/iu;
const LONGEST_HEAD = 3;

/** The words of a name without articles, titles, ranks and general words; null where nothing was taken off, or all. */
export function withoutHead(
  words: readonly string[],
  folded: readonly string[],
  nameClass: NameClass,
): string[] | null {
  let kept = words.map((word, at) => ({ word, folded: folded[at] ?? "" })).filter(({ folded: text }) => text !== "the");
  const startsWith = (heads: ReadonlySet<string>, length: number) =>
    length < kept.length &&
    heads.has(
      kept
        .slice(0, length)
        .map(({ folded: text }) => text)
        .join(" "),
    );
  const headLength = () => {
    for (let length = LONGEST_HEAD; length > 0; length -= 1) if (startsWith(HEADS[nameClass], length)) return length;
    return nameClass !== "person" && startsWith(ARTICLES, 1) ? 1 : 0;
  };
  for (let length = headLength(); length > 0; length = headLength()) kept = kept.slice(length);
  const last = kept.at(-1)?.folded ?? "";
  if (kept.length > 1 && TAILS[nameClass]?.has(last)) kept = kept.slice(0, -1);
  const bare = kept.map(({ word }, at) => (at === 0 && nameClass !== "person" ? word.replace(ELIDED, "") : word));
  return bare.length === 0 || bare.join(" ") === words.join(" ") ? null : bare;
}
