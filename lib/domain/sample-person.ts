import type { Channel } from './channel.ts';
import type { Preferences, Relationship } from './contact.ts';
import type { Need } from './need.ts';
import type { Outcome } from './outcome.ts';
import type { Touch } from './touch.ts';

/** One invented person; days count from today, back where they are ago. */
export type SamplePerson = {
  name: string;
  company: string;
  title: string;
  email: string;
  relationship: Relationship;
  /** Which stage of the process, from 0, and for how many days; none for clients and dream clients. */
  stage?: [at: number, days: number];
  zone?: string;
  phone?: string;
  notes?: string;
  preferences?: Partial<Preferences> & { askedDaysAgo?: number };
  steps?: readonly SampleStep[];
  touches?: readonly SampleTouch[];
  needs?: readonly [text: string, weight: number, state?: Need['state']][];
  ratings?: readonly [daysAgo: number, score: number, missing: string][];
};
/** `in` days from today; `at` a time of day. */
export type SampleStep = {
  in: number;
  at?: string;
  channel: Channel;
  purpose: string;
  value?: string;
  ifNoReply?: boolean;
  promised?: boolean;
  servesStage?: boolean;
  snoozes?: number;
};
export type SampleTouch = [
  daysAgo: number,
  channel: Channel,
  direction: Touch['direction'],
  outcome: Outcome | null,
  about: string,
];
