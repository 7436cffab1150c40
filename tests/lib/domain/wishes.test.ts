import { expect, test } from 'vitest';
import { wishesIn } from '../../../lib/domain/wishes.ts';
import { daysAgo, person, touch } from './sales-desk.ts';

test('each contact has what was said to them, and nobody has nothing', () => {
  const [ines, owen] = [person('ines'), person('owen')];
  const mail = touch(daysAgo(2));
  const wishes = wishesIn(new Map([ines, owen].map((one) => [one.id as string, one])), [mail]);
  expect(wishes(ines.id)).toEqual({ who: ines, touches: [mail] });
  expect(wishes(owen.id)).toEqual({ who: owen, touches: [] });
  expect(wishes('contact_gone')).toBeNull();
});
