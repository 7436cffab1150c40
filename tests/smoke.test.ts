import { test, expect } from 'vitest';
test('the tool chain knows Temporal', () => { expect(Temporal.PlainDate.from('2026-11-22').dayOfWeek).toBe(7); });
