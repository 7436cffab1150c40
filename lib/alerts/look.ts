/** What one look found and did. Instants and lateness in ms. */
export type Look = {
  at: number;
  shown: number;
  /** Of the alert that came latest; null when none came. */
  lateness: number | null;
  overdue: number;
  today: number;
  /** The instant that the next alarm is set to; null when it could not be set. */
  next: number | null;
  clock: 'right' | 'wrong';
  /** The first thing that went wrong, in one word; null: nothing. What was left undone is found by the next look. */
  trouble: string | null;
};
