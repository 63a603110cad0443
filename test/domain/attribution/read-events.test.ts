import { describe, expect, test } from 'vitest';
import { readPaths } from '../../../src/domain/attribution/read-paths.ts';
import { readTime } from '../../../src/domain/attribution/read-time.ts';

describe('a log of touches', () => {
  test('becomes paths up to each conversion, and one for what did not convert', () => {
    const text = [
      '用户,时间,渠道,是否转化,价值',
      '甲,2026-11-08 12:00,小红书,,',
      '乙,2026-11-01,直播,否,',
      '甲,2026-11-22 12:00,私域,是,100',
      '甲,2026-11-15 12:00,天猫,,',
      '甲,2026-11-25,邮件,0,0',
    ].join('\n');
    expect(readPaths(text)).toEqual({
      paths: [
        {
          path: ['小红书', '天猫', '私域'],
          days_before: [14, 7, 0],
          conversions: 1,
          null: 0,
          value: 100,
        },
        { path: ['邮件'], conversions: 0, null: 1 },
        { path: ['直播'], conversions: 0, null: 1 },
      ],
      rows: 5,
      faults: [],
      notes: ['按用户和时间把 5 行拼成了 3 条路径。'],
    });
  });

  test('an order without a channel ends the path but is no touch; equal times keep their order', () => {
    const text =
      '用户\t时间\t渠道\t是否转化\n甲\t2026/11/21\t天猫\t\n甲\t2026/11/21\t直播\t\n甲\t2026/11/22 12:00\t\t是';
    expect(readPaths(text).paths).toEqual([
      { path: ['天猫', '直播'], days_before: [1.5, 1.5], conversions: 1, null: 0 },
    ]);
  });

  test('rows that cannot be read are reported, the others kept', () => {
    const rows = [
      ',2026-11-01,A,,',
      '甲,昨天,A,,',
      '甲,2026-11-01,,,',
      '甲,2026-11-01,A,也许,',
      '甲,2026-11-01,A,,9',
      '甲,2026-11-01,A,是,x',
      '乙,2026-11-01,,是,',
      '丙,2026-11-01,A,是,5',
    ];
    const read = readPaths(['用户,时间,渠道,是否转化,价值', ...rows].join('\n'));
    expect(read.faults.map(({ text }) => text)).toEqual([
      '第 2 行：“用户”是空的。请写用户编号，同一个人写同一个。',
      '第 3 行：“时间”写的是“昨天”，认不出。请写成 2026-11-22 10:30。',
      '第 4 行：“渠道”是空的，又没有转化。请写渠道名，或删掉这一行。',
      '第 5 行：“是否转化”写的是“也许”。请写 是 或 否。',
      '第 6 行：没有转化，却写了价值。请把“是否转化”改成 是，或删掉价值。',
      '第 7 行：“价值”写的是“x”，不是数字。请写成 199 或 1.2万。',
      '第 8 行：这次转化之前没有触点。补上来自哪个渠道，没有跟踪到就写 直接访问。',
    ]);
    expect(read.paths).toEqual([
      { path: ['A'], days_before: [0], conversions: 1, null: 0, value: 5 },
    ]);
  });

  test('needs a column that says who converted', () => {
    expect(readPaths('用户,时间,渠道\n甲,2026-11-01,A').faults).toEqual([
      { row: 1, text: '第 1 行：没有“是否转化”列。补上这一列，每行写 是 或 否。' },
    ]);
  });
});

describe('readTime', () => {
  test.each([
    ['1970-01-02', 1],
    ['1970/1/1 12:00', 0.5],
    ['1970年1月1日 6:00:00', 0.25],
    ['１９７０－０１－０２Ｔ００：００：００Ｚ', 1],
    // Excel shows day 46,348 as 22 November 2026.
    ['46348.5', Date.UTC(2026, 10, 22, 12) / 86_400_000],
  ])('%s', (text, days) => {
    expect(readTime(text)).toBe(days);
  });

  test.each([
    '',
    '昨天',
    '2026-13-01',
    '2026-02-30',
    '2026-00-10',
    '2026-01-01 24:00',
    '2026-01-01 10:60',
    '11-22',
    '1763769600',
  ])('not %j', (text) => {
    expect(readTime(text)).toBeNull();
  });
});
