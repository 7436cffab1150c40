import type { Seen } from '../../lib/domain/seen.ts';

/** What is seen where no conversation is. */
export const noPage: Seen = {
  site: 'page',
  found: 'no',
  conversation: null,
  account: null,
  people: [],
  lastMessage: null,
  missing: [],
  address: '',
};
