/** The id that the log of a button holds in a place: a thread's in 1, a message's in 4; undefined where it holds none. */
export function inLog(element: Element | null | undefined, place: 1 | 4): string | undefined {
  const log = new RegExp(`(?:^|; )${place}:([\\w+/-]+)`).exec(element?.getAttribute('jslog') ?? '')?.[1];
  try {
    return log && /(thread|msg)-[af]:[r\d-]+/.exec(atob(log))?.[0];
  } catch {
    return undefined;
  }
}
