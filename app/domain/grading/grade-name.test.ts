import { describe, expect, it } from "vitest";
import { graded } from "#tests/factories/names";

const table = (rows: string): [key: string, text: string, expected: string][] =>
  rows
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()) as [string, string, string]);

describe("gradeName, right", () => {
  it.each(
    table(`
    trotsky          | Trotsky                        | right key
    trotsky          | “LEON  trotsky”.               | right key
    trotsky          | ông Trotsky                    | right key
    trotsky          | Comrade Leon Trotsky           | right key
    trotsky          | Tro\u200btsky\u202e            | right key
    trotsky          | Ｔｒｏｔｓｋｙ                 | right key
    trotsky          | Trốt-xki                       | right other-spelling
    trotsky          | trot xki                       | right other-spelling
    trotsky          | the Old Man                    | right other-spelling
    trotsky          | Ong gia                        | right other-spelling
    trotsky          | Trotsky, Leon                  | right other-spelling
    trotsky          | Trotsky Leon                   | right other-spelling
    trotsky          | L. Trotsky                     | right other-spelling
    trotsky          | L.D. Trotsky                   | right other-spelling
    trotsky          | Lev D. Trotsky                 | right other-spelling
    trotsky          | Lev Trotsky                    | right other-spelling
    trotsky          | Trostky                        | right slip
    trotsky          | Trotskyy                       | right slip
    trotsky          | Trótky                         | right other-spelling
    trotsky          | Troots-xki                     | right other-spelling
    trotsky          | Trotsky (Trốt-xki)             | right key
    trotsky          | Trotsky, Trotsky               | right key
    beria            | Beria                          | right other-spelling
    beria            | Beeria                         | right other-spelling
    beria            | Bee-ri-a                       | right other-spelling
    mercader         | Ramon Mercader                 | right other-spelling
    mercader         | Mercader                       | right key
    caridad-mercader | C. Mercader                    | right other-spelling
    mao              | Mao                            | right other-spelling
    mao              | Mao Trajch DDoong              | right other-spelling
    mao              | Mao Tra5ch D9o6ng              | right other-spelling
    mao              | chủ tịch Mao Trach Dong        | right other-spelling
    mao              | Zedong Mao                     | right other-spelling
    kun              | Kun Béla                       | right other-spelling
    kun              | Kun                            | right other-spelling
    van-heijenoort   | Heijenoort                     | right other-spelling
    van-heijenoort   | Van Heijenoort                 | right other-spelling
    moskvin          | Trilisser                      | right other-spelling
    comintern        | the Comintern                  | right key
    comintern        | Quốc tế Cộng sản               | right key
    comintern        | Quoocs tees Coongj sanr        | right other-spelling
    comintern        | Quoc1 te61 Cong65 san3         | right other-spelling
    comintern        | Quóc tê cộng sàn               | right other-spelling
    comintern        | Quốc tế 3                      | right other-spelling
    comintern        | quoc te thu ba                 | right other-spelling
    comintern        | Communist Internatonal         | right slip
    comintern-and-gpu | The Comintern & the GPU       | right key
    soviet-union     | Soviet Unoin                   | right slip
    mexico-city      | Mexico Citty                   | right slip
    stalin           | Đ/c Stalin                     | right key
    stalin           | camarade Stalin                | right key
    stalin           | M. Stalin                      | right key
    stalin           | Joseph Xta-lin                 | right other-spelling
    kun              | Kún Béla                       | right other-spelling
    hoa              | Hòa Bình                       | right key
    gpu              | G.P.U.                         | right key
    gpu              | State Political Directorate    | right other-spelling
    mexican-party    | ĐCS Mexico                     | right other-spelling
    mexican-party    | Mexican CP                     | right other-spelling
    mexican-party    | Communist Party of Mexico      | right other-spelling
    comintern-and-gpu | Comintern and GPU             | right other-spelling
    mexico           | nước Mexico                    | right key
    mexico-city      | Mexico City, Mexico            | right key
    moscow           | Mats-xcow-va                   | right other-spelling
    moscow           | Mat1-xco7-va                   | right other-spelling
    moscow           | Mócơ                           | right other-spelling
    moscow           | Móco                           | right other-spelling
    moscow           | thành phố Moskva               | right key
    moscow           | Moskva (Mát-xcơ-va)            | right key
    moscow           | Moskva hay Mát-xcơ-va          | right key
    moscow           | Moscow, Liên Xô                | right key
    hoa              | Hoà Bình                       | right key
    hoa              | Hoaf Binhf                     | right other-spelling
    beria stalin     | Stalin và Beria                | right other-spelling
    beria stalin     | Lavrenty Beria, Joseph Stalin  | right key
    beria stalin     | Xta-lin; Bê-ri-a               | right other-spelling
    beria stalin     | Stalni & Beria                 | right slip
    `),
  )("%s ← %s: %s", (key, text, expected) => {
    expect(graded(key, text)).toBe(expected);
    expect(graded(key, text.normalize("NFD"))).toBe(expected);
  });

  it("takes names line by line, what is right besides, and the key's own spellings though the catalogue has them no more", () => {
    expect(graded("beria stalin", "Beria\r\nStalin\n")).toBe("right other-spelling");
    expect(graded("mercader", "Stalin", { alsoRight: [["beria"], ["stalin"]] })).toBe("right also-right");
    const together = { alsoRight: [["beria", "stalin"]] };
    expect(graded("beria", "Xta-lin và Bê-ri-a", together)).toBe("right also-right");
    expect(graded("mercader", "Beria, Stalin", together)).toBe("right also-right");
    expect(graded("mercader", "Beria", together)).toBe("wrong other-name beria");
    expect(graded("beria", "Stalin", together)).toBe("wrong other-name stalin");
    expect(graded("beria", "Beria, Trotsky", together)).toBe("wrong several-answers");
    expect(graded("trotsky", "Troski", { accepted: [["Trocki"]] })).toBe("right slip");
    expect(graded("trotsky", "Trocki", { accepted: [["Trocki"]] })).toBe("right other-spelling");
    expect(graded("gone", "The Gone Person", { accepted: [["The Gone Person"]] })).toBe("right other-spelling");
  });
});

describe("gradeName, not right", () => {
  it.each(
    table(`
    trotsky          | Sedov                          | wrong other-name lev-sedov
    trotsky          | Trotskyist                     | wrong other-name trotskyist
    trotsky          | Trotskaya                      | wrong unknown-name
    trotsky          | Leon                           | wrong unknown-name
    trotsky          | Man                            | wrong unknown-name
    trotsky          | Joseph Trotsky                 | wrong unknown-name
    trotsky          | Lenin                          | wrong unknown-name
    trotsky          | not Trotsky                    | wrong unknown-name
    trotsky          | Trotsky Stalin                 | wrong unknown-name
    trotsky          | Trotsky or Stalin              | wrong several-answers
    trotsky          | Trotsky hay Stalin             | wrong several-answers
    trotsky          | Trotsky/Stalin                 | wrong several-answers
    trotsky          | Trotsky (Stalin)               | wrong several-answers
    trotsky          | Lenin, Trotsky                 | wrong several-answers
    trotsky          | Stalin, Beria                  | wrong several-answers
    trotsky          | Stalin, who else               | wrong other-name stalin
    lev-sedov        | Sedova                         | wrong unknown-name
    caridad-mercader | Mercader                       | wrong other-name mercader
    elsa-poretsky    | Poretsky                       | wrong other-name
    beria            | Seria                          | wrong unknown-name
    lev-sedov        | Lev Sedow                      | wrong unknown-name
    kun              | Béla                           | wrong unknown-name
    kun              | Kún Bela Bela                  | wrong unknown-name
    second-international | Quốc tế 12                 | wrong unknown-name
    comintern-and-gpu | The Comintern and the GRU     | wrong several-answers
    italian-party    | Đảng Công nhân Ý               | wrong unknown-name
    italian-party    | Italian Communism Party        | wrong unknown-name
    kun              | Bun                            | wrong unknown-name
    comintern        | Quốc tế II                     | wrong other-name second-international
    comintern        | Quốc tế I                      | wrong unknown-name
    comintern        | Quốc tế 2                      | wrong other-name second-international
    second-international | Quốc tế 3        | wrong other-name comintern
    second-international | Quốc tế III                | wrong other-name comintern
    comintern        | Quốc tế Cộng snả               | wrong unknown-name
    comintern        | Comintern and the GPU          | wrong other-name comintern-and-gpu
    gpu              | GRU                            | wrong other-name gru
    gpu              | GPS                            | wrong unknown-name
    mexican-party    | Mexico                         | wrong other-name mexico
    italian-party    | Đảng Cộng sản Bỉ               | wrong unknown-name
    italian-party    | Đảng Cộng sản Mexico           | wrong other-name mexican-party
    mexico           | Mexico City                    | wrong other-name mexico-city
    mexico           | Mexico City, Mexico            | wrong several-answers
    mexico-city      | Mexico                         | wrong other-name mexico
    paris            | Paris, London                  | wrong several-answers
    paris            | Paris, Liên Xô                 | wrong several-answers
    paris            | Parisian                       | wrong unknown-name
    beria stalin     | Beria                          | partly incomplete
    beria stalin     | Beria, Beria                   | partly incomplete
    beria stalin     | Beria, Stalin, Trotsky         | wrong other-name trotsky
    beria stalin     | Beria, somebody                | wrong unknown-name
    beria stalin     | Trotsky                        | wrong other-name trotsky
    `),
  )("%s ← %s: %s", (key, text, expected) => {
    expect(graded(key, text).trim()).toBe(expected);
  });

  it("tells the name that the print has by mistake", () => {
    expect(graded("trotsky", "Stalin", { printed: "stalin" })).toBe("partly printed");
  });

  it("cannot grade what is empty or holds no letter", () => {
    for (const text of ["", "  ", "\u00a0\n"]) expect(graded("trotsky", text)).toBe("ungradable empty");
    for (const text of ["123", "???", "🙂", "\u202e\u2067", "١٢"])
      expect(graded("trotsky", text)).toBe("ungradable not-a-name");
  });

  it("takes every text for text, however long", () => {
    const units = [
      "a",
      "Trotsky, ",
      "a\u0301",
      "\ufdfa",
      "Trotsky Stalin ",
      "<b>Trotsky</b>",
      "'; DROP TABLE cards; --",
      "constructor ",
    ];
    for (const unit of units) {
      const text = unit.repeat(10_240 / unit.length);
      const start = process.cpuUsage();
      expect(graded("trotsky", text)).toMatch(/^wrong/);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000, unit).toBeLessThan(50);
    }
    expect(graded("trotsky", "<script>Trotsky</script>")).toMatch(/^wrong/);
    expect(graded("trotsky", `Trotsky${" ".repeat(10_000)}`)).toBe("right key");
  });
});
