import { expect, test } from 'vitest';
import { noPreferences } from '../../../lib/domain/contact.ts';
import { nurtureStep } from '../../../lib/domain/nurture.ts';
import { DESK, day, known, need, person, resource } from './sales-desk.ts';

const seats = need('Seasonal seats', { weight: 4 });

test('with a move to nurture goes a far step of value, by mail, asking for nothing', () => {
  const story = resource('Seats by the season');
  expect(nurtureStep(known({ needs: [seats] }), { ...DESK, resources: [story] })).toEqual({
    contact: 'contact_ines',
    due: day('2027-02-22'),
    channel: 'email',
    purpose: 'share “Seats by the season”, asking for nothing',
    value: expect.any(String),
    resource: story.id,
  });
});

test('where nothing fits it says what to look for, and keeps to the channel that they like', () => {
  const who = person('ines', { preferences: { ...noPreferences, channels: ['linkedin'] } });
  expect(nurtureStep(known({ who }), DESK)).toMatchObject({
    channel: 'linkedin',
    purpose: 'send a case story worth reading, asking for nothing',
    resource: null,
  });
});
