/**
 * How many letters have to be put in, left out, exchanged or swapped with their neighbour (Damerau and Levenshtein, each
 * stretch edited once) to make one text of the other; more than `limit` is told as `limit + 1`, and found out early.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = new Array<number>(b.length + 1).fill(tooFar);
    current[0] = row;
    let least = row;
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const cost = Math.min(
        (last[column] ?? tooFar) + 1,
        (current[column - 1] ?? tooFar) + 1,
        (last[column - 1] ?? tooFar) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? tooFar) + 1 : tooFar,
      );
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return tooFar;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[b.length] ?? tooFar, tooFar);
}
