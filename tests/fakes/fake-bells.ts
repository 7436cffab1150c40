import type { Alarm, AlarmName, Bells, Notice } from '../../lib/alerts/bells.ts';

/** Bells that ring nowhere and remember everything. */
export type FakeBells = Bells & {
  /** What stands now. */
  alarm: Map<AlarmName, Alarm>;
  notices: Map<string, Notice>;
  badgeText: string;
  badgeColour: string;
  rungIds: string[];
  /** Every notification that was ever raised, in order. */
  raised: { id: string; notice: Notice }[];
  /** Every alarm that was ever set. */
  armed: { name: AlarmName; alarm: Alarm }[];
  /** What the next calls of a bell shall fail with, by its name. */
  broken: Map<'alarms' | 'notifications' | 'badge' | 'session', Error>;
};

export function fakeBells(): FakeBells {
  const bells: FakeBells = {
    alarm: new Map(),
    notices: new Map(),
    badgeText: '',
    badgeColour: '',
    rungIds: [],
    raised: [],
    armed: [],
    broken: new Map(),
    alarms: {
      async get(name) {
        return bells.alarm.get(name) ?? null;
      },
      async create(name, alarm) {
        fail('alarms');
        bells.armed.push({ name, alarm });
        bells.alarm.set(name, alarm);
      },
      async clear(name) {
        bells.alarm.delete(name);
      },
    },
    notifications: {
      async create(id, notice) {
        fail('notifications');
        bells.raised.push({ id, notice });
        bells.notices.set(id, notice);
      },
      async getAll() {
        fail('notifications');
        return new Set(bells.notices.keys());
      },
      async clear(id) {
        bells.notices.delete(id);
      },
    },
    badge: {
      async set(text, colour) {
        fail('badge');
        bells.badgeText = text;
        bells.badgeColour = colour;
      },
    },
    session: {
      async rung() {
        fail('session');
        return bells.rungIds;
      },
      async keepRung(ids) {
        fail('session');
        bells.rungIds = [...ids];
      },
    },
  };
  const fail = (name: 'alarms' | 'notifications' | 'badge' | 'session') => {
    const why = bells.broken.get(name);
    if (why) throw why;
  };
  return bells;
}
