import { describe, expect, it } from "vitest";
import { DateLine } from "./date-line";
import { FactList } from "./fact-card";
import { MisprintList } from "./misprint-list";
import { NumberList } from "./number-list";
import { ParagraphList } from "./paragraph-reference";
import { PersonList } from "./person-list";
import { attribute, danglingReferences, firstTag, render, repeatedIds, tagsOf } from "./render.test-helper";
import { SheetSection } from "./sheet-section";
import { TermList } from "./term-list";

const texts = {
  paragraph: "paragraph",
  note: "Note on the print",
  printed: "Printed",
  meant: "Meant",
  basis: "Basis",
  whoSaysSo: "Who says so",
};
const note = { kind: "misprint", text: "Eitingon died in 1981.", printed: "chết vào năm 1918", meant: "1981" };

const html = render(
  <>
    <SheetSection id="dates" title="Dates">
      <DateLine
        label="Dates from 1936 to 1940"
        texts={texts}
        linked
        entries={[
          {
            id: "a",
            year: 1936.9,
            dateTime: "1936-12",
            date: "December 1936",
            text: "Special Tasks.",
            paragraphs: [147],
          },
          { id: "b", year: 1940.6, date: "about 1940", text: "The attack.", paragraphs: [122, 148] },
        ]}
      />
    </SheetSection>
    <FactList
      facts={[{ id: "killed", statement: "Mercader killed Trotsky.", paragraphs: [148], voice: "Sudoplatov", note }]}
      texts={texts}
      linked
    />
    <PersonList
      people={[
        {
          id: "trotsky",
          name: "Lev Trotsky",
          textbook: "Trốt-xki",
          years: "1879–1940",
          gloss: "exile",
          paragraphs: [122],
        },
      ]}
      texts={texts}
      linked
    />
    <TermList
      terms={[{ id: "gpu", term: "GPU", definition: "secret police", paragraphs: [147] }]}
      texts={texts}
      linked
    />
    <NumberList
      numbers={[{ id: "n", value: "3 days", text: "between the two", paragraphs: [148] }]}
      texts={texts}
      linked
    />
    <MisprintList notes={[{ ...note, id: "eitingon", paragraphs: [147] }]} texts={texts} linked />
    <ParagraphList
      references={[122, 147, 148].map((number) => ({
        number,
        heading: "Đề mục",
        position: "1st",
        firstWords: "Về việc",
      }))}
      texts={texts}
    />
  </>,
);

describe("the parts of a study sheet", () => {
  it("link every paragraph mark to its row in the list of paragraphs", () => {
    const targets = tagsOf(html, "a").map((tag) => attribute(tag, "href") ?? "");
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(html).toContain(`id="${target.slice(1)}"`);
  });

  it("have ids that are unique and references that lead somewhere", () => {
    expect(repeatedIds(html)).toEqual([]);
    expect(danglingReferences(html)).toEqual([]);
  });

  it("give a date to machines only where it is exact", () => {
    expect(html).toContain('<time dateTime="1936-12">December 1936</time>');
    expect(tagsOf(html, "time")).toHaveLength(1);
  });

  it("draw the axis as a picture with a name, positions in attributes", () => {
    const axis = firstTag(html, "svg");
    expect(attribute(axis, "class")).toBe("date-axis");
    expect(attribute(axis, "role")).toBe("img");
    expect(attribute(axis, "aria-label")).toBe("Dates from 1936 to 1940");
    expect(tagsOf(html, "circle").map((tag) => attribute(tag, "cx"))).toEqual(["21.2%", "87.8%"]);
  });

  it("name people with their textbook form, marked as Vietnamese", () => {
    expect(html).toMatch(/<dt[^>]*><span class="name">Lev Trotsky<\/span><span[^>]*lang="vi"> \(Trốt-xki\)/);
  });

  it("show what is printed as a quotation in the language of the print", () => {
    expect(html).toContain('<q lang="vi">chết vào năm 1918</q>');
  });
});

describe("DateLine", () => {
  it("is nothing without dates", () => {
    expect(render(<DateLine entries={[]} label="none" texts={texts} />)).toBe("");
  });
});
