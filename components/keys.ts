/**
 * A key as our surfaces understand it. In a foreign page the boot script stops every key before the page sees it and
 * hands over this plain record by call; on our own pages `strokeOf` makes it from the event. So what a key does is a
 * pure function, told the same everywhere.
 */
export type KeyStroke = {
  /** As in KeyboardEvent.key: 'Enter', 'ArrowDown', 'd', '?'. */
  key: string;
  /** As in KeyboardEvent.code, for digits with Alt, whose `key` is another sign on some keyboards. */
  code: string;
  alt: boolean;
  /** Ctrl or Cmd: never ours, except in the palette. */
  command: boolean;
  shift: boolean;
  /** An input method is composing: Enter and digits belong to it. */
  composing: boolean;
  /** The focus is in a field: letters and digits are text. */
  inField: boolean;
};

/** The stroke of an event on our own surface. */
export function strokeOf(event: KeyboardEvent): KeyStroke {
  return {
    key: event.key,
    code: event.code,
    alt: event.altKey,
    command: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    composing: event.isComposing || event.key === 'Process',
    inField: isField(event.composedPath()[0] ?? event.target),
  };
}

/** The single key of a stroke, in lower case, where single keys work: outside fields and without modifiers. */
export function singleKey(stroke: KeyStroke): string | null {
  if (stroke.inField || stroke.composing || stroke.alt || stroke.command) return null;
  return [...stroke.key].length === 1 ? stroke.key.toLowerCase() : null;
}

/** The digit of Alt + digit, which chooses also while typing; null for every other stroke. */
export function altDigit(stroke: KeyStroke): number | null {
  if (!stroke.alt || stroke.command || stroke.composing) return null;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(stroke.code)?.[1] ?? /^[0-9]$/.exec(stroke.key)?.[0];
  return digit === undefined ? null : Number(digit);
}

/** A named key alone: Enter, Escape, an arrow. */
export function namedKey(stroke: KeyStroke): string | null {
  if (stroke.composing || stroke.alt || stroke.command) return null;
  return [...stroke.key].length > 1 ? stroke.key : null;
}

/** Whether letters and digits are text where the focus is. */
export function isField(target: EventTarget | null): boolean {
  const element = target as (HTMLElement & { type?: string }) | null;
  switch (element?.tagName) {
    case 'TEXTAREA':
    case 'SELECT':
      return true;
    case 'INPUT':
      return !/^(?:checkbox|radio|button|submit|range)$/.test(element.type ?? 'text');
    default:
      return element?.isContentEditable === true;
  }
}
