/**
 * What is typed between asking for the panel and its first line. It is meant for that line; the page, whose single keys
 * archive and delete, must not have it.
 */
export type TypedAhead = {
  /** The panel was asked for. Ends when it is there, the user goes elsewhere, or it does not come in time. */
  begin: () => void;
  /** Whether this key is kept; then nobody else may hear it. */
  keeps: (event: KeyboardEvent) => boolean;
  /** The user went elsewhere: what comes now is meant for there. */
  stop: () => void;
  /** Ends it, and hands over what was typed. */
  take: () => string;
};

/** Milliseconds after which a panel that has not come is not waited for: the keys are the page's again. */
const patience = 5_000;

/** Keys without a letter that the page must not have either; Enter saves nothing that was not seen. */
const silent = new Set(['Enter', 'Backspace', 'Escape']);

export function typeAhead(): TypedAhead {
  let text = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  return {
    begin() {
      if (waiting === undefined) text = '';
      stop();
      waiting = setTimeout(stop, patience);
    },
    keeps({ isTrusted, type, key, ctrlKey, metaKey, altKey }) {
      if (!isTrusted || waiting === undefined || ctrlKey || metaKey || altKey) return false;
      if (key.length !== 1 && !silent.has(key)) return false;
      if (type !== 'keydown') return true;
      if (key.length === 1) text += key;
      if (key === 'Backspace') text = text.slice(0, -1);
      if (key === 'Escape') text = '';
      return true;
    },
    stop,
    take() {
      const typed = text;
      text = '';
      stop();
      return typed;
    },
  };
}
