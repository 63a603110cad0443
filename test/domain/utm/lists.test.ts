import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../../src/domain/sheet/read-delimited.ts';
import { buildList, listRemarks } from '../../../src/domain/utm/build-list.ts';
import { isBuilderState, linkedState, SAMPLE } from '../../../src/domain/utm/builder-state.ts';
import { MOST_MADE, withMade } from '../../../src/domain/utm/history.ts';
import { linksCsv } from '../../../src/domain/utm/links-csv.ts';
import { BLANK_LINE } from '../../../src/domain/utm/params.ts';
import { MOST_LINES, readList } from '../../../src/domain/utm/read-list.ts';

const whole = {
  url: 'https://a.example.com/',
  source: 'baidu',
  medium: 'cpc',
  campaign: '20261111_sale',
  content: 'title_a',
  term: 'crm_price',
};

describe('readList', () => {
  test('cells pasted from Excel, in the order of the parameters', () => {
    expect(
      readList('https://a.example.com/\tbaidu\tcpc\t20261111_sale\ttitle_a\tcrm_price\r\n\t\t\r\n'),
    ).toEqual({ lines: [whole], notes: [] });
  });

  test('column heads in any order; the naming table of the manual has no address', () => {
    const text = '渠道\tmedium\tsource\tUTM_Campaign\tterm\n抖音\tcpc\tdouyin\t20261111_sale\t空\n';
    expect(readList(text)).toEqual({
      lines: [{ ...BLANK_LINE, medium: 'cpc', source: 'douyin', campaign: '20261111_sale' }],
      notes: ['没有用到这些栏：渠道。'],
    });
  });

  test('addresses alone, commas in them included', () => {
    const text = 'https://a.example.com/?ids=1,2,3\n\nhttps://b.example.com/,x\n';
    expect(readList(text).lines.map(({ url }) => url)).toEqual([
      'https://a.example.com/?ids=1,2,3',
      'https://b.example.com/,x',
    ]);
  });

  test('CSV where the lines show columns', () => {
    const csv = 'https://a.example.com/,baidu,cpc,20261111_sale,title_a,crm_price';
    expect(readList(csv).lines).toEqual([whole]);
    expect(readList(`网址，来源\nhttps://a.example.com/，baidu`).lines).toEqual([
      { ...BLANK_LINE, url: 'https://a.example.com/', source: 'baidu' },
    ]);
  });

  test('says what it leaves out', () => {
    const many = Array.from({ length: MOST_LINES + 3 }, (_, n) => `https://a.example.com/${n}`);
    const read = readList(many.join('\n'));
    expect(read.lines).toHaveLength(MOST_LINES);
    expect(read.notes.join()).toContain('后面的 3 行');
    expect(readList('a\tb\tc\td\te\tf\tg').notes.join()).toContain('只读前 6 格');
    expect(readList(' \n\t\n')).toEqual({ lines: [], notes: [] });
  });
});

describe('buildList', () => {
  const shared = { ...BLANK_LINE, source: 'douyin', medium: 'cpc', campaign: '20261111_sale' };

  test('one set of parameters serves many addresses; a cell of the line wins', () => {
    const lines = [
      { ...BLANK_LINE, url: 'https://a.example.com/' },
      { ...BLANK_LINE, url: 'https://b.example.com/', source: 'weixin' },
    ];
    expect(buildList(lines, shared).map(({ built }) => built.link)).toEqual([
      'https://a.example.com/?utm_source=douyin&utm_medium=cpc&utm_campaign=20261111_sale',
      'https://b.example.com/?utm_source=weixin&utm_medium=cpc&utm_campaign=20261111_sale',
    ]);
  });

  test('equal links and links that cannot be told apart are named by line', () => {
    const url = 'https://a.example.com/';
    const lines = [
      { ...BLANK_LINE, url },
      { ...BLANK_LINE, url, content: 'a' },
      { ...BLANK_LINE, url },
      { ...BLANK_LINE, url: '没有' },
    ];
    const remarks = listRemarks(buildList(lines, shared));
    expect(remarks).toHaveLength(2);
    expect(remarks[0]).toContain('第 1、3 行的链接一模一样');
    expect(remarks[1]).toContain('没有填 content');
  });
});

describe('linksCsv', () => {
  test('opens in Excel, and nothing in it runs', () => {
    const lines = [whole, { ...BLANK_LINE, url: '=HYPERLINK("x")', content: 'a,"b"' }];
    const csv = linksCsv(buildList(lines, BLANK_LINE));
    expect(csv.startsWith('\uFEFF网址,utm_source,')).toBe(true);
    expect(csv).toContain(`\r\n"'=HYPERLINK(""x"")",`);
    const [, first, second] = readDelimited(csv, ',');
    expect(first?.[6]).toBe(buildList([whole], BLANK_LINE)[0]?.built.link);
    expect(second?.[4]).toBe('a,"b"');
    expect(second?.[6]).toBe('');
    expect(second?.[7]).toContain('网址要从');
  });
});

describe('history and state', () => {
  test('the latest first, each link once, and not without end', () => {
    const first = withMade([], ['a', 'b', 'a'], '2026-11-20T08:00:00Z');
    const second = withMade(first, ['b'], '2026-11-21T08:00:00Z');
    expect(second).toEqual([
      { link: 'b', at: '2026-11-21T08:00:00Z' },
      { link: 'a', at: '2026-11-20T08:00:00Z' },
    ]);
    const many = Array.from({ length: MOST_MADE + 5 }, (_, n) => `x${n}`);
    expect(withMade(second, many, '2026-11-22T08:00:00Z')).toHaveLength(MOST_MADE);
  });

  test('a link to the page carries no history', () => {
    const state = { ...SAMPLE, history: [{ link: 'https://a.example.com/', at: '2026-11-20' }] };
    expect(linkedState(state).history).toEqual([]);
    expect(isBuilderState(JSON.parse(JSON.stringify(linkedState(state))))).toBe(true);
  });

  test.each([
    null,
    [],
    {},
    { ...SAMPLE, mode: 'two' },
    { ...SAMPLE, line: { url: '' } },
    { ...SAMPLE, lines: [null] },
    { ...SAMPLE, history: [{ link: 1, at: '' }] },
    { ...SAMPLE, ownMediums: [] },
  ])('%j is no state', (data) => {
    expect(isBuilderState(data)).toBe(false);
  });
});
