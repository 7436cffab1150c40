/**
 * The id of the record that leads a circle of joins, which can only come from two machines: the smallest in it, which
 * is the same on both. `way` are the ids that led into it, `again` the one at which it closes.
 */
export function leadOfCircle(way: readonly string[], again: string): string {
  return way.slice(way.indexOf(again)).sort()[0]!;
}
