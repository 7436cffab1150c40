/** An axis from zero: where it ends, and the numbers that it shows, 0 and the end among them. */
export type Scale = { top: number; ticks: number[] };

/** A scale that holds a number in two to four even steps of 1, 2 or 5 and their tens. */
export function scaleFor(most: number): Scale {
  const least = Math.max(1, most);
  const rough = least / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough)!);
  const count = Math.ceil(least / step);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => at * step) };
}

/** A share as a whole per cent, "36%"; a dash where there is nothing to count. */
export function percent(value: number | null): string {
  return value === null ? '–' : `${Math.round(value * 100)}%`;
}
