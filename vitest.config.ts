import { defineConfig } from "vitest/config";
import { alias } from "./aliases";

const deep = process.env["ON_SU_DEEP"] === "1";
const deepFiles = "**/*.deep.test.ts";

/** Tests that start real servers and kill them, or run for minutes. One file at a time: they measure and wait. */
const slow = { testTimeout: 600_000, hookTimeout: 120_000, fileParallelism: false };

const project = (name: string, include: string[], options = {}) => ({
  extends: true as const,
  test: { name, include, exclude: ["**/node_modules/**", "build/**", deepFiles], ...options },
});

export default defineConfig({
  resolve: { alias },
  test: {
    environment: "node",
    setupFiles: ["tests/setup.ts"],
    restoreMocks: true,
    maxWorkers: 2,
    projects: [
      project("unit", ["{app,content,db,server,cli,scripts}/**/*.test.{ts,tsx}"]),
      project("services", ["tests/{services,http,grading}/**/*.test.ts"], { testTimeout: 20_000 }),
      project("architecture", ["tests/architecture/**/*.test.ts"], { testTimeout: 20_000 }),
      project("faults", ["tests/faults/**/*.test.ts"], slow),
      ...(deep ? [project("deep", [deepFiles], { ...slow, exclude: ["**/node_modules/**", "build/**"] })] : []),
    ],
  },
});
