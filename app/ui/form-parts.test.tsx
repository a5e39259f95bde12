import { describe, expect, it } from "vitest";
import { Button, ButtonLink } from "./button";
import { Field } from "./field";
import { Notice } from "./notice";
import { ProgressBar } from "./progress-bar";
import { attribute, danglingReferences, firstTag, render } from "./render.test-helper";

describe("Field", () => {
  it("ties label, hint and error to the input", () => {
    const html = render(
      <Field id="code" name="code" label="Return code" hint="Sixteen characters." error="Two are missing." />,
    );
    const input = firstTag(html, "input");
    expect(attribute(input, "aria-describedby")).toBe("code-hint code-error");
    expect(attribute(input, "aria-invalid")).toBe("true");
    expect(attribute(firstTag(html, "label"), "for")).toBe("code");
    expect(danglingReferences(html)).toEqual([]);
  });

  it("describes an input by nothing where there is nothing to say", () => {
    const input = firstTag(render(<Field id="code" name="code" label="Return code" />), "input");
    expect(attribute(input, "aria-describedby")).toBeUndefined();
    expect(attribute(input, "aria-invalid")).toBeUndefined();
  });
});

describe("Notice", () => {
  it("speaks at once only where it must", () => {
    const roleOf = (html: string) => attribute(firstTag(html, "div"), "role");
    expect(roleOf(render(<Notice kind="error">No</Notice>))).toBe("alert");
    expect(roleOf(render(<Notice kind="info">Yes</Notice>))).toBeUndefined();
    expect(
      roleOf(
        render(
          <Notice kind="info" live>
            Yes
          </Notice>,
        ),
      ),
    ).toBe("status");
  });
});

describe("Button and ButtonLink", () => {
  it("submit and go", () => {
    expect(
      render(
        <Button name="intent" value="undo">
          Undo
        </Button>,
      ),
    ).toContain('type="submit"');
    const html = render(<ButtonLink to="/en/units">Units</ButtonLink>);
    expect(attribute(firstTag(html, "a"), "href")).toBe("/en/units");
    expect(html).not.toContain("<button");
  });
});

describe("ProgressBar", () => {
  it("is a progress element with its label", () => {
    const html = render(<ProgressBar id="p" value={2} max={12} label="Question 3 of 12" />);
    const bar = firstTag(html, "progress");
    expect([attribute(bar, "id"), attribute(bar, "value"), attribute(bar, "max")]).toEqual(["p", "2", "12"]);
    expect(html).toMatch(/<label[^>]*for="p"[^>]*>Question 3 of 12/);
    expect(danglingReferences(html)).toEqual([]);
  });
});
