/** The places of the options that share the highest value: all of them where the values are equal. */
export function placesOfHighest(values: readonly number[]): number[] {
  const highest = Math.max(...values);
  return values.flatMap((value, place) => (value === highest ? [place] : []));
}

export const placesOfLowest = (values: readonly number[]): number[] => placesOfHighest(values.map((value) => -value));

/** The place of the one option whose feature no other has while the others agree; every place where there is none. */
export function placeOfOddOne(features: readonly (string | number | boolean)[]): number[] {
  const alone = features.flatMap((feature, place) =>
    features.filter((other) => other === feature).length === 1 ? [place] : [],
  );
  return alone.length === 1 && new Set(features).size === 2 ? alone : features.map((_, place) => place);
}
