/** How many pairs stand in another order than in the key: the exchanges of neighbours that would put it right (Kendall). */
export function countExchanges(order: readonly string[], key: readonly string[]): number {
  const ranks = order.map((id) => key.indexOf(id));
  return ranks.reduce((sum, rank, at) => sum + ranks.slice(at + 1).filter((later) => later < rank).length, 0);
}
