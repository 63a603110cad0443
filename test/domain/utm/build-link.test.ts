import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLink, readLink } from '../../../src/domain/utm/build-link.ts';
import { BLANK_LINE, UTM_PARAMS, type LinkLine } from '../../../src/domain/utm/params.ts';
import { withFixes } from '../../../src/domain/utm/remark.ts';

const line = (changes: Partial<LinkLine>): LinkLine => ({
  ...BLANK_LINE,
  url: 'https://example.com/activity/',
  source: 'douyin',
  medium: 'cpc',
  campaign: '20261111_sale',
  ...changes,
});
const linkOf = (changes: Partial<LinkLine>) => buildLink(line(changes)).link;
const texts = (changes: Partial<LinkLine>) =>
  buildLink(line(changes)).remarks.map(({ text }) => text);

describe('buildLink', () => {
  test('makes the link of the manual, with nothing to say about it', () => {
    expect(buildLink(line({ content: 'video_a_15s' }))).toEqual({
      link: 'https://example.com/activity/?utm_source=douyin&utm_medium=cpc&utm_campaign=20261111_sale&utm_content=video_a_15s',
      remarks: [],
    });
  });

  test('keeps other parameters as they are, in front, and the fragment behind', () => {
    expect(linkOf({ url: 'https://example.com/p?id=3&q=%E5%A5%BD&utm_id=7&flag#top' })).toBe(
      'https://example.com/p?id=3&q=%E5%A5%BD&utm_id=7&flag&utm_source=douyin&utm_medium=cpc&utm_campaign=20261111_sale#top',
    );
  });

  test('a new value takes the place of the one in the address, with a warning', () => {
    const url = 'https://example.com/?utm_source=baidu&a=1&utm_source=so&utm_term=crm';
    expect(linkOf({ url })).toBe(
      'https://example.com/?a=1&utm_source=douyin&utm_medium=cpc&utm_campaign=20261111_sale&utm_term=crm',
    );
    expect(texts({ url })).toEqual([
      '网址里原有 utm_source=baidu，已换成 douyin。',
      '网址里原有 utm_term=crm，没有填新的，沿用。',
    ]);
  });

  test('names that tools do not know are mended', () => {
    const url = 'https://example.com/?utm-source=a&UTM_Medium=b';
    expect(linkOf({ url })).toMatch(/\/\?utm_source=douyin&utm_medium=cpc&/);
    expect(texts({ url }).join()).toContain('“utm-source”统计工具不认');
  });

  test('Chinese is encoded as UTF-8 and told', () => {
    expect(linkOf({ campaign: '双十一' })).toMatch(/&utm_campaign=%E5%8F%8C%E5%8D%81%E4%B8%80$/);
    expect(texts({ campaign: '双十一' }).join()).toContain('中文');
    expect(linkOf({ url: 'https://example.com/活动 页' })).toBeNull();
    expect(linkOf({ url: 'https://example.com/活动?名=值#段' })).toMatch(
      /^https:\/\/example\.com\/%E6%B4%BB%E5%8A%A8\?%E5%90%8D=%E5%80%BC&utm_source=.*#%E6%AE%B5$/,
    );
  });

  test('a value cannot break out of its place', () => {
    expect(linkOf({ content: 'a&b=c#d?e+f' })).toMatch(/&utm_content=a%26b%3Dc%23d%3Fe%2Bf$/);
  });

  test('without the three required values there is no link, and it says which are missing', () => {
    const built = buildLink(line({ source: ' ', campaign: '' }));
    expect(built).toMatchObject({
      link: null,
      missing: '还差 utm_source、utm_campaign，填上就有链接。',
    });
  });

  test('required values may come from the address', () => {
    const url = 'https://example.com/?utm_source=baidu&utm_medium=cpc&utm_campaign=always_on';
    expect(buildLink({ ...BLANK_LINE, url }).link).toBe(url);
  });

  test('source and medium the wrong way round: one fix swaps them', () => {
    const wrong = line({ source: 'cpc', medium: 'baidu' });
    const { remarks } = buildLink(wrong);
    expect(remarks.map(({ text }) => text).join()).toContain('写反了');
    expect(withFixes(wrong, remarks)).toMatchObject({ source: 'baidu', medium: 'cpc' });
  });

  test('long links are told with their length', () => {
    expect(texts({ term: 'a'.repeat(300) }).at(-1)).toMatch(/链接有 \d{3} 字节.*先试/);
    expect(texts({ term: 'a'.repeat(1100) }).at(-1)).toMatch(/链接有 \d{4} 字节.*两种都超了/);
  });

  test('URL and URLSearchParams read every link back to the values typed', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => {
      return text.trim() === text && text.isWellFormed();
    });
    const lines = fc.record({
      source: word,
      medium: word,
      campaign: word,
      content: word,
      term: word,
    });
    fc.assert(
      fc.property(lines, (values) => {
        const { link } = buildLink({ ...values, url: 'https://example.com/p?keep=1#end' });
        const url = new URL(link ?? '');
        expect(url.href).toBe(link);
        expect(url.hash).toBe('#end');
        expect(url.searchParams.get('keep')).toBe('1');
        for (const { id } of UTM_PARAMS)
          expect(url.searchParams.getAll(`utm_${id}`)).toEqual([values[id]]);
        expect(link).toMatch(/^[\u0021-\u007e]+$/);
      }),
    );
  });

  test('readLink gives the line back', () => {
    const made = line({ url: 'https://example.com/p?keep=1#end', term: 'crm 价格' });
    expect(readLink(buildLink(made).link ?? '')).toEqual(made);
    expect(readLink('没有网址')).toBeUndefined();
  });
});
