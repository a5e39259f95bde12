import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantity } from "./number-input";

const quantity = (text: string) => {
  const read = readQuantity(text);
  return "quantity" in read ? read.quantity : read.problem;
};
const table = (rows: string) =>
  rows
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()) as [text: string, expected: string]);

describe("readQuantity, one number", () => {
  it.each(
    table(`
    3                          | 3
    003                        | 3
    0                          | 0
    12000                      | 12000
    12.000                     | 12000
    12,000                     | 12000
    12 000                     | 12000
    12\u00a0000                | 12000
    12\u202f000                | 12000
    12'000                     | 12000
    1.234.567                  | 1234567
    1.234.567,00               | 1234567
    1,5 triệu                  | 1500000
    1.5 million                | 1500000
    1,5tr                      | 1500000
    12k                        | 12000
    ２００                     | 200
    ٢٠٠                        | 200
    १२                         | 12
    200 người                  | 200
    200người                   | 200
    3 days later               | 3
    3 ngày sau                 | 3
    3 năm                      | 3
    3 người Ba Lan             | 3
    about 200                  | 200
    khoảng 200                 | 200
    ~200                       | 200
    some 200 people            | 200
    trên dưới 200 người        | 200
    gần hai trăm               | 200
    hơn 200                    | 200
    200+                       | 200
    tầm 8 người                | 8
    hai trăm                   | 200
    two hundred                | 200
    a hundred and thirty-three | 133
    twenty-two                 | 22
    nineteen                   | 19
    eight-thousand             | 8000
    tams nghinf                | 8000
    ta1m nghi2n                | 8000
    8 nghinf                   | 8000
    muwowif hai                | 12
    na8m tra8m                 | 500
    hai mốt                    | 21
    hai lăm                    | 25
    12th                       | 12
    twelfth                    | 12
    the twenty-first           | 21
    condition 12               | 12
    number 12                  | 12
    thứ 12                     | 12
    điều kiện thứ 12           | 12
    thứ ba                     | 3
    thứ nhất                   | 1
    12 nhật báo                | 12
    half a million             | 500000
    nửa triệu                  | 500000
    two and a half million     | 2500000
    a million and a half       | 1500000
    hai triệu rưỡi             | 2500000
    hai trăm rưỡi              | 250
    một triệu năm trăm nghìn   | 1500000
    năm mươi nghìn             | 50000
    nam muoi ngan              | 50000
    hai mươi lăm               | 25
    hai mươi năm               | 20
    ba mươi ba                 | 33
    một trăm linh năm          | 105
    một nghìn chín trăm bốn mươi | 1940
    mười hai nghìn người       | 12000
    tư                         | 4
    tám                        | 8
    a dozen                    | 12
    three (3)                  | 3
    3 (ba)                     | 3
    3.5                        | 3.5
    3,5                        | 3.5
    `),
  )("%s is %s", (text, expected) => {
    expect(quantity(text)).toBe(Number(expected));
    expect(quantity(text.normalize("NFD").toUpperCase())).toBe(Number(expected));
  });

  it("reads whatever separator stands between thousands", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom("", ".", ",", " ", "\u00a0", "\u202f"),
        (value, sign) => {
          expect(quantity(String(value).replace(/\B(?=(\d{3})+$)/g, sign))).toBe(value);
        },
      ),
    );
  });
});

describe("readQuantity, a range", () => {
  it.each([
    "200-300",
    "200–300",
    "200 — 300",
    "200~300",
    "200…300",
    "200 đến 300",
    "200 to 300",
    "từ 200 tới 300",
    "from 200 to 300 people",
    "between 200 and 300",
    "between two hundred and three hundred",
    "từ hai trăm đến ba trăm người",
    "200 người đến 300 người",
    "khoảng từ 200 đến khoảng 300",
  ])("reads %j", (text) => {
    expect(quantity(text)).toEqual({ from: 200, to: 300 });
  });

  it("gives both ends the word that follows", () => {
    expect(quantity("2-3 triệu")).toEqual({ from: 2_000_000, to: 3_000_000 });
    expect(quantity("between 1 and 2 million")).toEqual({ from: 1_000_000, to: 2_000_000 });
    expect(quantity("12.000-15.000")).toEqual({ from: 12_000, to: 15_000 });
  });

  it("has none that runs backwards", () => {
    expect(quantity("300-200")).toBe("unreadable-number");
    expect(quantity("200-200")).toBe(200);
  });
});

describe("readQuantity, neither", () => {
  it.each(
    table(`
    3 or 4            | several-answers
    3 hay 4           | several-answers
    3, 4              | several-answers
    3/4               | several-answers
    3; 4              | several-answers
    ba bốn            | several-answers
    three four        | several-answers
    200 và 300        | several-answers
    200-300-400       | several-answers
    1.000 hoặc 2.000  | several-answers
    -5                | unreadable-number
    2e2               | unreadable-number
    0x10              | unreadable-number
    Trotsky           | unreadable-number
    constructor       | unreadable-number
    many              | unreadable-number
    🙂                | unreadable-number
    <b>200</b>        | unreadable-number
    1'; DROP TABLE cards; -- 2 | several-answers
    `),
  )("%s is %s", (text, problem) => {
    expect(quantity(text)).toBe(problem);
  });

  it("tells an empty text from a long one", () => {
    for (const text of ["", " ", "\u00a0\t"]) expect(quantity(text)).toBe("empty");
    for (const unit of ["9", "1 ", "hai ", "1, ", "\u0301", "🙂"])
      expect(quantity(unit.repeat(5000))).toBe("unreadable-number");
  });

  it("never throws, and gives numbers or ranges that rise", () => {
    const piece = fc.oneof(
      fc.nat(3000).map(String),
      fc.constantFrom("hai", "trăm", "nghìn", "million", "and", "a", "half", "-", ",", ".", "đến", "rưỡi", "muoi", "("),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const read = quantity(pieces.join(" "));
        if (typeof read === "object") expect(read.from).toBeLessThan(read.to);
        else expect(typeof read === "string" || Number.isFinite(read)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
