import { expect, test } from 'vitest';
import { dueDate } from '../../../src/domain/review/due-date.ts';

test('days count from the day of the review', () => {
  expect(dueDate(new Date('2026-11-19'), 90)).toBe('2027-02-17');
});

test('an event has no date', () => {
  expect(dueDate(new Date('2026-11-19'), '新案例')).toBeNull();
});
