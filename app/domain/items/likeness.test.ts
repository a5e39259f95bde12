import { describe, expect, it } from "vitest";
import { makeEntity } from "#tests/factories/chapter";
import { isOfNearSort, isOfOneForm, isOfOneSort } from "./likeness";

const typed = (kind: string) => (type: string) => makeEntity(`${kind}-${type}`, { kind, type, country: "Nowhere" });
const [publication, place, organization] = [typed("publication"), typed("place"), typed("organization")];
const chekist = { side: "soviet-secret-service", country: "Soviet Union" };

describe("isOfOneSort", () => {
  it("wants one type of publications, places and organizations", () => {
    expect(isOfOneSort(publication("newspaper"), publication("newspaper"))).toBe(true);
    expect(isOfOneSort(publication("document"), publication("newspaper"))).toBe(false);
    expect(isOfOneSort(place("camp"), place("site"))).toBe(false);
    expect(isOfOneSort(organization("party"), organization("international"))).toBe(false);
    expect(isOfOneSort(place("city"), publication("newspaper"))).toBe(false);
  });

  it("wants people of one camp, and assumed names beside assumed names", () => {
    const [one, other] = [makeEntity("one", chekist), makeEntity("other", chekist)];
    const alias = makeEntity("alias", { ...chekist, relations: { aliasOf: ["one"] } });
    expect(isOfOneSort(one, other)).toBe(true);
    expect(isOfOneSort(one, makeEntity("writer", { side: "other", country: "Soviet Union" }))).toBe(false);
    for (const compare of [isOfOneSort, isOfOneForm, isOfNearSort]) {
      expect(compare(other, alias)).toBe(false);
      expect(compare(alias, alias)).toBe(true);
    }
  });
});

describe("isOfNearSort", () => {
  it("lets journals stand in for newspapers and services for one another, never squares for camps", () => {
    expect(isOfNearSort(publication("newspaper"), publication("journal"))).toBe(true);
    expect(isOfNearSort(publication("newspaper"), publication("document"))).toBe(false);
    expect(isOfNearSort(organization("secret-service"), organization("state-organ"))).toBe(true);
    expect(isOfNearSort(organization("party"), organization("armed-force"))).toBe(false);
    expect(isOfNearSort(place("camp"), place("site"))).toBe(false);
  });
});
