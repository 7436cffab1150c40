import { StoreTrouble, type Trouble } from '../domain/world.ts';

/** What the database was doing when it failed; the same error means different things. */
export type During = 'open' | 'change';

/**
 * A browser's error in the word that the interface has a sentence for. The names vary by browser and by what failed
 * first: a full disk comes as QuotaExceededError, as an abort, or as UnknownError with words about it (Chromium's
 * FILE_ERROR_NO_SPACE); a broken file as UnknownError on opening; Firefox without history as InvalidStateError about
 * mutations.
 */
export function troubleOf(error: unknown, during: During): Trouble {
  if (error instanceof StoreTrouble) return error.trouble;
  const { name, message } = wordsOf(error);
  if (name === 'QuotaExceededError' || /quota|disk (is )?full|full disk|no.space/i.test(message))
    return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'SecurityError' || name === 'NotSupportedError') return 'unavailable';
  if (name === 'InvalidStateError' && /mutation/i.test(message)) return 'unavailable';
  if (during === 'open') return openTrouble(name);
  return name === 'NotFoundError' ? 'broken' : 'failed';
}

/** The same as an error to throw. What is one already stays as it is. */
export function asStoreTrouble(error: unknown, during: During): StoreTrouble {
  return error instanceof StoreTrouble ? error : new StoreTrouble(troubleOf(error, during), error);
}

/** Whether the error is the browser's own; an action's is passed on as it is. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof DOMException;
}

function openTrouble(name: string): Trouble {
  switch (name) {
    case 'UnknownError':
    case 'NotFoundError':
    case 'DataError':
      return 'broken';
    case 'InvalidStateError':
    case 'TypeError':
    case 'ReferenceError':
      return 'unavailable';
    default:
      return 'failed';
  }
}

function wordsOf(error: unknown): { name: string; message: string } {
  return error instanceof Error || error instanceof DOMException
    ? { name: error.name, message: error.message }
    : { name: '', message: '' };
}
