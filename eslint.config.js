import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Rules that need no type information, so that the whole tree is linted in seconds; `npm run typecheck` does the rest.
 * Which folder may import which is tests/architecture's business, as data.
 */
const core = {
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-cond-assign": "error",
  "no-constant-binary-expression": "error",
  "no-constant-condition": ["error", { checkLoops: "allExceptWhileTrue" }],
  "no-control-regex": "error",
  "no-debugger": "error",
  "no-duplicate-case": "error",
  "no-else-return": "error",
  "no-empty": "error",
  "no-eval": "error",
  "no-fallthrough": "error",
  "no-implied-eval": "error",
  "no-irregular-whitespace": "error",
  "no-misleading-character-class": "error",
  "no-new-func": "error",
  "no-param-reassign": "error",
  "no-promise-executor-return": "off",
  "no-regex-spaces": "error",
  "no-self-compare": "error",
  "no-template-curly-in-string": "error",
  "no-throw-literal": "error",
  "no-unmodified-loop-condition": "error",
  "no-unreachable-loop": "error",
  "no-unsafe-finally": "error",
  "no-useless-escape": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "prefer-template": "error",
  "use-isnan": "error",
  "valid-typeof": "error",
};

const typescript = {
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
  // `import { type A }` alone still loads the module at run time: write `import type { A }`.
  "@typescript-eslint/no-import-type-side-effects": "error",
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/consistent-type-definitions": "off",
};

export default tseslint.config(
  { ignores: [".cache/", "build/", "data/", "node_modules/", "playwright-report/", "test-results/", "db/migrations/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" }, rules: core },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: typescript,
  },
  {
    files: ["**/*.tsx"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  {
    files: ["app/**/*.{ts,tsx}", "db/**/*.ts", "content/**/*.ts", "server/**/*.ts"],
    // The server speaks through its log, where a request has an id; only its entry prints the address, or why not.
    ignores: ["server/main.ts"],
    rules: { "no-console": "error" },
  },
);
