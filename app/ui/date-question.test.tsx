import { describe, expect, it } from "vitest";
import { DateQuestion } from "./date-question";
import { attribute, danglingReferences, render, repeatedIds, tagsOf } from "./render.test-helper";

const texts = {
  answer: "Trả lời",
  dontKnow: "Tôi không biết",
  hint: "Phần không biết để trống.",
  day: "Ngày",
  month: "Tháng",
  year: "Năm",
  needed: "(cần)",
};
const props = { id: "d", stem: "Trotsky bị tấn công ngày nào?", grain: "day", texts } as const;

describe("DateQuestion", () => {
  it("asks for day, month and year in that order, for a number pad, and takes a pasted date", () => {
    const inputs = tagsOf(render(<DateQuestion {...props} />), "input");
    expect(inputs.map((input) => attribute(input, "name"))).toEqual(["day", "month", "year"]);
    for (const input of inputs) {
      expect(attribute(input, "inputMode") ?? attribute(input, "inputmode")).toBe("numeric");
      expect(input).not.toMatch(/maxlength/i);
      expect(input).not.toContain("required");
    }
  });

  it.each([
    ["day", 3],
    ["month", 2],
    ["year", 1],
  ] as const)("marks what a date to the %s needs", (grain, needed) => {
    const html = render(<DateQuestion {...props} grain={grain} />);
    expect(html.split("(cần)").length - 1).toBe(needed);
    expect(html.lastIndexOf("(cần)")).toBeGreaterThan(html.indexOf("Năm"));
  });

  it("shows what was typed again, says what is wrong, and ties it to each field", () => {
    const html = render(
      <DateQuestion {...props} values={{ day: "31", month: "2", year: "1940" }} error="Không có ngày ấy." />,
    );
    const inputs = tagsOf(html, "input");
    expect(inputs.map((input) => attribute(input, "value"))).toEqual(["31", "2", "1940"]);
    for (const input of inputs) {
      expect(attribute(input, "aria-invalid")).toBe("true");
      expect(attribute(input, "aria-describedby")).toBe("d-error");
    }
    expect(danglingReferences(html)).toEqual([]);
    expect(repeatedIds(html)).toEqual([]);
  });

  it("calls nothing invalid before it was posted", () => {
    const html = render(<DateQuestion {...props} />);
    expect(html).not.toContain("aria-invalid");
    expect(html).not.toContain('role="alert"');
  });
});
