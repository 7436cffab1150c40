import type { Conversation, LastMessage, Person, Reading } from '../../lib/sites/site.ts';

/** A page of a site's folder, the address that it had, and the parts of the reading that matter. */
export type ExpectedReading = {
  page: string;
  address: string;
  expect: Omit<Partial<Reading>, 'people' | 'conversation' | 'lastMessage' | 'missing'> & {
    people?: readonly Partial<Person>[];
    conversation?: Partial<Conversation> | null;
    lastMessage?: Partial<LastMessage> | null;
    missing?: readonly string[];
  };
  because?: string;
};
