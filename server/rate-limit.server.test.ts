import { describe, expect, it } from "vitest";
import { RATE_LIMITS, networkOf } from "./rate-limit.server";

describe("networkOf", () => {
  it.each([
    ["192.168.1.20", "192.168.1.20"],
    ["::ffff:192.168.1.20", "192.168.1.20"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:DB8:1:2::9", "2001:db8:1:2"],
    ["2001:db8::9", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["", ""],
  ])("counts %s as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("the pages where something could be guessed", () => {
  it.each(["/vi/return", "/en/return", "/en/return.data", "/vi/return/"])("include %s", (path) => {
    expect(RATE_LIMITS.isGuessable(path)).toBe(true);
  });
  it.each(["/", "/en", "/en/returning", "/fr/return", "/en/units/return"])("leave out %s", (path) => {
    expect(RATE_LIMITS.isGuessable(path)).toBe(false);
  });
});
