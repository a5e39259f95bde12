import { describe, expect, it } from "vitest";
import { PageShell, PageTitle } from "./page-shell";
import { attribute, firstTag, render, tagsOf } from "./render.test-helper";

const html = render(
  <PageShell
    lang="vi"
    homeTo="/vi"
    nav={[
      { to: "/vi/units", label: "Các bài học", current: true },
      { to: "/vi/progress", label: "Tiến độ" },
    ]}
    language={{ href: "/en/units", label: "English", lang: "en" }}
    texts={{ siteName: "Ôn Sử", skipToContent: "Đến nội dung chính", mainNavigation: "Điều hướng chính" }}
    footer={<p>Về văn bản này</p>}
  >
    <PageTitle title="Vụ ám sát Trotsky" kicker="Chương" lead="Hai câu." />
  </PageShell>,
);

describe("PageShell", () => {
  it("begins with a link that skips to main, which takes the focus", () => {
    expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf("<header"));
    expect(tagsOf(html, "main")).toEqual([expect.stringMatching(/id="main".*tabindex="-1"/i)]);
  });

  it("has one of each landmark, the navigation with a name, the current page marked", () => {
    for (const landmark of ["header", "nav", "main", "footer"]) expect(tagsOf(html, landmark)).toHaveLength(1);
    expect(attribute(firstTag(html, "nav"), "aria-label")).toBe("Điều hướng chính");
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toMatch(/aria-current="page"[^>]*>Các bài học/);
  });

  it("offers the page in the other language, named in that language", () => {
    expect(html).toMatch(/<a [^>]*href="\/en\/units"[^>]*hreflang="en"[^>]*lang="en"[^>]*>English/i);
  });

  it("has one h1", () => {
    expect(tagsOf(html, "h1")).toHaveLength(1);
  });
});
