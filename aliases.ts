import { fileURLToPath } from "node:url";

const folder = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url));

/** Import aliases, as in tsconfig.json: for the build and for the tests, which must not load the Remix plugin. */
export const alias = {
  "~/": folder("app"),
  "#db/": folder("db"),
  "#content/": folder("content"),
  "#server/": folder("server"),
  "#tests/": folder("tests"),
};
