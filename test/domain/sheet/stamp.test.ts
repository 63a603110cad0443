import { expect, test } from 'vitest';
import { columnLetters, fixedAddress } from '../../../src/domain/sheet/cell-address.ts';
import { isoToSerial, serialToIso } from '../../../src/domain/sheet/excel-date.ts';
import { readStamp, stampText } from '../../../src/domain/sheet/stamp.ts';

test('版本标记写得出、认得回', () => {
  const stamp = { slug: 'budget-allocation', version: 12 };
  expect(stampText(stamp)).toBe('marketing-handbook/template/budget-allocation/v12');
  expect(readStamp(` ${stampText(stamp)} `)).toEqual(stamp);
  expect(readStamp('marketing-handbook/template/budget-allocation')).toBeUndefined();
  expect(readStamp('见 marketing-handbook/template/a/v1 一行')).toBeUndefined();
});

// Excel: 1900-03-01 is 61, 2026-11-22 is 46348.
test('日期与表格软件的天数互换', () => {
  expect(isoToSerial('1900-03-01')).toBe(61);
  expect(isoToSerial('2026-11-22')).toBe(46_348);
  expect(serialToIso(46_348.75)).toBe('2026-11-22');
  expect(serialToIso(0)).toBeUndefined();
  expect(serialToIso(1e9)).toBeUndefined();
});

test('栏的字母过了 Z 接着 AA', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
  expect(fixedAddress(2, 1)).toBe('$B$3');
});
