import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkValue } from '../../../src/domain/utm/check-value.ts';
import { readOwnMediums } from '../../../src/domain/utm/mediums.ts';
import { UTM_PARAMS } from '../../../src/domain/utm/params.ts';
import { tidyValue } from '../../../src/domain/utm/tidy-value.ts';

describe('tidyValue', () => {
  test.each([
    ['source', 'DouYin', 'douyin'],
    ['campaign', 'spring sale', 'spring_sale'],
    ['content', 'a&b', 'a_b'],
    ['source', 'ＤｏｕＹｉｎ　抖音', 'douyin_抖音'],
    ['campaign', '2026-11-11 Sale!', '20261111_sale'],
    ['campaign', '20261111sale', '20261111_sale'],
    ['source', 'utm_source=Baidu', 'baidu'],
    ['campaign', '%E5%8F%8C%E5%8D%81%E4%B8%80', '双十一'],
    ['term', '100%25', '100'],
    ['content', '😀', ''],
  ] as const)('%s: %s → %s', (param, typed, wanted) => {
    expect(tidyValue(param, typed)).toBe(wanted);
  });

  test('a second time changes nothing, and nothing is left that the rules forbid', () => {
    const param = fc.constantFrom(...UTM_PARAMS.map(({ id }) => id));
    fc.assert(
      fc.property(param, fc.string({ unit: 'grapheme' }), (id, text) => {
        const tidy = tidyValue(id, text);
        expect(tidyValue(id, tidy)).toBe(tidy);
        expect(tidy).not.toMatch(/[A-Z\s！-～]|[^\p{L}\p{M}\p{N}_-]/u);
      }),
    );
  });
});

describe('checkValue', () => {
  const texts = (...args: Parameters<typeof checkValue>) =>
    checkValue(...args)
      .map(({ text }) => text)
      .join('\n');
  const fixes = (...args: Parameters<typeof checkValue>) =>
    checkValue(...args).flatMap(({ fix }) => (fix ? [fix] : []));

  test.each([
    ['source', 'douyin'],
    ['medium', 'qrcode'],
    ['campaign', '20261111_sale'],
    ['campaign', 'always_on'],
    ['content', 'video-a_15s'],
    ['term', ' '],
  ] as const)('has nothing to say about %s=%s', (param, value) => {
    expect(checkValue(param, value)).toEqual([]);
  });

  test('names every fault of the spelling at once and offers one value', () => {
    expect(texts('content', 'Ａ b/C')).toMatch(/有全角字符，有大写字母，有空格，有不该用的符号 \//);
    expect(fixes('content', 'Ａ b/C')).toEqual([{ content: 'a_b_c' }]);
  });

  test('medium words: known synonyms are replaced, own words are taken, others are told', () => {
    expect(fixes('medium', 'EDM')[0]).toEqual({ medium: 'email' });
    expect(fixes('medium', '二维码')).toEqual([{ medium: 'qrcode' }]);
    expect(texts('medium', 'banner')).toContain('不在 medium 词表里');
    expect(checkValue('medium', 'banner', readOwnMediums('SMS， banner'))).toEqual([]);
    expect(texts('medium', 'constructor')).toContain('不在 medium 词表里');
  });

  test.each([
    ['test', '没有以 8 位日期开头'],
    ['1111', '没有以 8 位日期开头'],
    ['20261131_sale', '不是日期'],
    ['20261111', '没有活动名'],
  ])('campaign %s', (value, why) => {
    expect(texts('campaign', value)).toContain(why);
  });

  test.each([
    '13800138000',
    '138 0013 8000',
    '１３８００１３８０００',
    'li@example.com',
    '11010119900307451X',
  ])('%s is personal: no tidying makes it fit to send', (value) => {
    expect(checkValue('content', value)).toMatchObject([{ tone: 'bad' }]);
    expect(fixes('content', value)).toEqual([]);
  });

  test('a long number that is no phone number passes', () => {
    expect(checkValue('content', 'sku_123456789012')).toEqual([]);
  });

  test('length is counted in characters', () => {
    expect(checkValue('content', 'a'.repeat(30))).toEqual([]);
    expect(texts('content', 'a'.repeat(31))).toContain('有 31 个字符');
  });
});
