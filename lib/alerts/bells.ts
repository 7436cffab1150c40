/** The names of our two alarms: one for the next moment, one that finds what the first one lost. */
export type AlarmName = 'next' | 'heartbeat';

/** An alarm as the browser keeps it: `at` an instant in ms; `everyMinutes` null for one that rings once. */
export type Alarm = { at: number; everyMinutes: number | null };

/** What a notification says. Plain text, already stripped and cut. */
export type Notice = {
  title: string;
  message: string;
  /** Labels for the first two buttons, where the browser has buttons. */
  buttons: readonly string[];
  /** The instant (ms) that it is about. */
  at: number;
};

export type BadgeColour = 'overdue' | 'today';

/**
 * Everything by which the browser calls the user or wakes us. None of it is the record of anything: each may be
 * lost at any moment, and the next look makes it good.
 */
export interface Bells {
  alarms: {
    get(name: AlarmName): Promise<Alarm | null>;
    /** Sets an alarm in place of the one with this name. Never at 0 or NaN: Firefox takes both for 'no time'. */
    create(name: AlarmName, alarm: Alarm): Promise<void>;
    clear(name: AlarmName): Promise<void>;
  };
  notifications: {
    /** The same id replaces what stands there, and never stacks. */
    create(id: string, notice: Notice): Promise<void>;
    /** The ids of those that still stand. */
    getAll(): Promise<ReadonlySet<string>>;
    clear(id: string): Promise<void>;
  };
  badge: { set(text: string, colour: BadgeColour): Promise<void> };
  /** What is remembered until the browser ends, in memory alone: the ids of alerts that rang in this session. */
  session: { rung(): Promise<readonly string[]>; keepRung(ids: readonly string[]): Promise<void> };
}
