export interface Tokens {
  readonly colours: readonly string[];
  readonly fonts: readonly string[];
  readonly sizes: readonly string[];
  readonly spaces: readonly string[];
}

/** The names of the style sheet's custom properties, by what they are for, each once and in their order. */
export function readTokens(css: string): Tokens {
  const declared = [...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name = "", value = ""]) => ({
    name,
    value,
  }));
  const names = (belongs: (token: { name: string; value: string }) => boolean) => [
    ...new Set(declared.filter(belongs).map(({ name }) => name)),
  ];
  return {
    colours: names(({ value }) => value.startsWith("light-dark(")),
    fonts: ["--serif", "--sans", "--mono"].filter((font) => declared.some(({ name }) => name === font)),
    sizes: names(({ name }) => name.startsWith("--text-")),
    spaces: names(({ name }) => name.startsWith("--space-")),
  };
}
