import { expect, test } from 'vitest';
import { checkAddress } from '../../../src/domain/utm/check-address.ts';

test.each([
  ['example.com/p?a=1', 'https://example.com/p?a=1'],
  ['https：／／example.com／p', 'https://example.com/p'],
  ['https://www。example。com/', 'https://www.example.com/'],
  ['https://example.com/p 复制此链接，打开看看', 'https://example.com/p'],
  ['https:\\\\example.com\\p', 'https://example.com/p'],
  ['https:/example.com/p', 'https://example.com/p'],
  ['https://example.com/p？a=1', 'https://example.com/p?a=1'],
  ['https://example.com/?a=1&amp;b=2', 'https://example.com/?a=1&b=2'],
  ['https://example.com/p?id=3?utm_source=baidu', 'https://example.com/p?id=3&utm_source=baidu'],
  ['https://example.com/p#top?utm_source=baidu', 'https://example.com/p?utm_source=baidu#top'],
  ['https://example.com/p?a=1#utm_source=b&c=2', 'https://example.com/p?a=1&utm_source=b#c=2'],
  ['https://example.com/?c=%25E5%258F%258C', 'https://example.com/?c=%E5%8F%8C'],
  ['https://example.com/?off=50%', 'https://example.com/?off=50%25'],
])('%s → %s', (typed, wanted) => {
  const [remark] = checkAddress(typed);
  expect(remark?.fix).toEqual({ url: wanted });
  expect(checkAddress(wanted).filter(({ fix }) => fix)).toEqual([]);
});

test.each([
  'https://example.com/p?redirect=/a?b#top',
  'https://example.com/#/route?tab=1',
  'https://example.com/?name=%E5%8F%8C',
  '',
])('%s has nothing to mend', (typed) => {
  expect(checkAddress(typed)).toEqual([]);
});

test('what cannot be mended is told without a fix', () => {
  expect(checkAddress('javascript:alert(1)')).toMatchObject([{ tone: 'bad' }]);
  expect(checkAddress('javascript:alert(1)')[0]).not.toHaveProperty('fix');
  expect(checkAddress('https://例子.中国/')[0]?.text).toContain('域名里有中文');
});
