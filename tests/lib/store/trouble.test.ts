import { describe, expect, it } from 'vitest';
import { StoreTrouble } from '../../../lib/domain/world.ts';
import { type During, troubleOf } from '../../../lib/store/trouble.ts';

/** What browsers have been seen to say, and what it means. */
const said: [During, string, string, string][] = [
  ['change', 'QuotaExceededError', '', 'full'],
  [
    'open',
    'QuotaExceededError',
    'Encountered full disk while opening backing store for indexedDB.open.',
    'full',
  ],
  [
    'change',
    'UnknownError',
    'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)',
    'full',
  ],
  ['change', 'UnknownError', 'The operation failed because there was no space left on device', 'full'],
  ['open', 'UnknownError', 'Internal error opening backing store for indexedDB.open.', 'broken'],
  ['change', 'UnknownError', 'Internal error committing transaction.', 'failed'],
  ['change', 'NotFoundError', 'One of the specified object stores was not found.', 'broken'],
  ['open', 'VersionError', 'The requested version (1) is less than the existing version (2).', 'newer'],
  [
    'open',
    'InvalidStateError',
    'A mutation operation was attempted on a database that did not allow mutations.',
    'unavailable',
  ],
  ['open', 'SecurityError', 'The operation is insecure.', 'unavailable'],
  ['open', 'AbortError', 'The transaction was aborted.', 'failed'],
  ['change', 'AbortError', 'The transaction was aborted.', 'failed'],
  ['change', 'TransactionInactiveError', 'The transaction has finished.', 'failed'],
  ['change', 'DataCloneError', 'could not be cloned', 'failed'],
];

describe('what the browser says when the store fails', () => {
  it.each(said)('during %s, %s (%s) means: %s', (during, name, message, trouble) => {
    expect(troubleOf(new DOMException(message, name), during)).toBe(trouble);
  });

  it('is passed on when it has been understood before', () => {
    expect(troubleOf(new StoreTrouble('blocked'), 'open')).toBe('blocked');
    expect(troubleOf('nothing sensible', 'change')).toBe('failed');
  });
});
