import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPaths } from '../../../src/domain/attribution/read-paths.ts';

const faultsOf = (text: string) => readPaths(text).faults.map((fault) => fault.text);

describe('tables', () => {
  const expected = [
    {
      path: ['小红书', '天猫', '私域'],
      days_before: [14, 7, 0],
      conversions: 12_000,
      null: 300,
      value: 99_000.5,
    },
    { path: ['直播'], conversions: 0, null: 5 },
  ];

  test('cells pasted from a spreadsheet, full width and 万 included', () => {
    const text =
      '路径\t天数\t转化\t未转化\t价值\r\n小红书 > 天猫 > 私域\t14>7>0\t1.2万\t３００\t¥99,000.5\r\n直播\t\t0\t5\t\r\n';
    expect(readPaths(text)).toEqual({ paths: expected, rows: 2, faults: [], notes: [] });
  });

  test('heads in any order, in English, with units', () => {
    const text =
      'Revenue (CNY)\tNon-converting\tConversions\tChannels\tDays before\n99000.5\t300\t12000\t小红书→天猫→私域\t14,7,0\n\t5\t0\t直播\t\n';
    expect(readPaths(text).paths).toEqual(expected);
  });

  test('CSV with quoted cells and a byte order mark', () => {
    const text =
      '\uFEFF转化,路径,天数,未转化,价值\n"12,000",小红书;天猫;私域,"14,7,0",300,"99,000.5"\n\n0,直播,,5,\n';
    expect(readPaths(text).paths).toEqual(expected);
  });

  test.each(['>', '→', '＞', '->', '-->', '=>', '|', '｜', ';', '；'])(
    'touches parted by %s',
    (sign) => {
      for (const between of [sign, ` ${sign} `])
        expect(readPaths(['A b', '天-猫', 'C'].join(between)).paths[0]?.path).toEqual([
          'A b',
          '天-猫',
          'C',
        ]);
    },
  );

  test.each([
    '14>7>0',
    '14 > 7 > 0',
    '14天→7天→0天',
    '14、7、0',
    '14 7 0',
    '-14>-7>0',
    '−14 天;−7 天;0',
    '１４，７，０',
  ])('days written as %s', (days) => {
    expect(readPaths(`路径\t天数\nA>B>C\t${days}`).paths[0]?.days_before).toEqual([14, 7, 0]);
  });

  test('是否转化 makes each row one journey', () => {
    expect(readPaths('路径,是否转化,价值\nA>B,是,50\nA,否,\nB,,').paths).toEqual([
      { path: ['A', 'B'], conversions: 1, null: 0, value: 50 },
      { path: ['A'], conversions: 0, null: 1 },
      { path: ['B'], conversions: 0, null: 1 },
    ]);
  });

  test('columns without a known head are left aside and named', () => {
    const { paths, notes } = readPaths('备注\t路径\t转化\t转化数\n甲\tA\t2\t9\t乙');
    expect(paths).toEqual([{ path: ['A'], conversions: 2, null: 0 }]);
    expect(notes).toEqual(['没有用到的列：备注、转化数。']);
  });
});

describe('without heads', () => {
  test('path, days, conversions, value', () => {
    expect(readPaths('A>B\t3>0\t2\t100\nB\t\t1\t9')).toEqual({
      paths: [
        { path: ['A', 'B'], days_before: [3, 0], conversions: 2, null: 0, value: 100 },
        { path: ['B'], conversions: 1, null: 0, value: 9 },
      ],
      rows: 2,
      faults: [],
      notes: ['没有表头，按 路径、天数、转化、价值 的顺序读。'],
    });
  });

  test('two columns are path and conversions', () => {
    const { paths, notes } = readPaths('A>B，5\nB，1');
    expect(paths.map(({ conversions }) => conversions)).toEqual([5, 1]);
    expect(notes).toEqual(['没有表头，按 路径、转化 的顺序读。']);
  });

  test('one path a line counts once', () => {
    const { paths, notes } = readPaths('\n小红书 > 天猫\n\n直播\n');
    expect(paths).toEqual([
      { path: ['小红书', '天猫'], conversions: 1, null: 0 },
      { path: ['直播'], conversions: 1, null: 0 },
    ]);
    expect(notes).toEqual(['没有“转化”列，每行按 1 次转化算。']);
  });

  test('nothing gives nothing', () => {
    for (const text of ['', ' \n\t\n'])
      expect(readPaths(text)).toEqual({ paths: [], rows: 0, faults: [], notes: [] });
  });
});

describe('rows that cannot be read', () => {
  test.each([
    ['\t\t3\t', '路径是空的。请写成 小红书>天猫>私域。'],
    ['A>>B\t\t3\t', '路径“A>>B”里有个触点没有名字。补上渠道名，或删掉多出来的分隔符。'],
    ['A>B\t3\t1\t', '触点有 2 个，天数有 1 个。每个触点写一个距转化的天数，如 14>7>2>0。'],
    ['A>B\t3>x\t1\t', '天数“3>x”里的“x”不是数字。请写成 14>7>2>0。'],
    ['A>B\t0>3\t1\t', '天数“0>3”没有从大到小。早的触点离转化更久，请写成 14>7>2>0。'],
    ['A>B\t3>-1\t1\t', '天数“3>-1”没有从大到小。早的触点离转化更久，请写成 14>7>2>0。'],
    ['A\t\t很多\t', '“转化”写的是“很多”，不是数字。请写成 12 或 1.2万。'],
    ['A\t\t\t', '“转化”是空的。请写次数，没有转化写 0。'],
    ['A\t\t-3\t', '“转化”不能是负数，现在是 -3。没有就写 0。'],
    ['A\t\t1e300\t', '“转化”是 1e+300，超过 1 万亿。检查是不是多写了位数，或把单位换大。'],
    ['A\t\t0\t100', '转化是 0，价值却是 100。请把转化改成次数，或把价值改成 0。'],
    ['合计\t\t99\t', '像是合计行，没有读入。合计会自己算，删掉这一行。'],
  ])('%j', (row, fault) => {
    const read = readPaths(`路径\t天数\t转化\t价值\nA\t\t1\t5\n${row}\nB\t\t2\t5`);
    expect(read.faults).toEqual([{ row: 3, text: `第 3 行：${fault}` }]);
    expect(read.paths.map(({ path }) => path)).toEqual([['A'], ['B']]);
    expect(read.rows).toBe(3);
  });

  test('是否转化 that is neither yes nor no', () => {
    expect(faultsOf('路径,是否转化\nA,也许')).toEqual([
      '第 2 行：“是否转化”写的是“也许”。请写 是 或 否。',
    ]);
  });

  test('commas that split a cell of a CSV', () => {
    const advice = '加上表头写明各列；用逗号分列时，天数之间写 >，数字里不写逗号。';
    expect(faultsOf('路径,天数,转化\nA>B,3,0,1')).toEqual([
      `第 2 行：有 4 列，应该最多 3 列。${advice}`,
    ]);
    expect(faultsOf('A>B\t3>0\t1\t2\t3')).toEqual([`第 1 行：有 5 列，应该最多 4 列。${advice}`]);
  });

  test('heads without a path, or with lost journeys only', () => {
    expect(faultsOf('链路\t次数\nA>B\t3')).toEqual([
      '第 1 行：像是表头，但没有“路径”一列。表头请写 路径、天数、转化、未转化、价值，路径必须有，其余可以缺。',
    ]);
    expect(faultsOf('路径\t未转化\nA>B\t3')).toEqual([
      '第 1 行：有“未转化”列，却没有“转化”列。补上“转化”列，没有转化写 0。',
    ]);
  });
});

test('notes name rows that count for nothing and names that look like several', () => {
  expect(readPaths('路径\t转化\nA\t0\n小红书、天猫\t2').notes).toEqual([
    '有 1 行的转化和未转化都是 0，不影响结果。一行是一个人时，把表头“转化”改成“是否转化”。',
    '“小红书、天猫”读成了一个渠道。要是好几个渠道，中间用 > 隔开。',
  ]);
});

test('10,000 random paths come back as they were written', () => {
  const name = fc
    .stringMatching(/^[A-Za-z0-9\u4e00-\u9fa5 ._()（）+&/-]{1,10}$/)
    .map((text) => text.trim())
    // A hyphen before `>` is an arrow, and some words have a meaning in the first column.
    .filter((text) => /^[A-Za-z\u4e00-\u9fa5]/.test(text) && !text.endsWith('-'))
    .filter((text) => !/^(合计|总计|小计|汇总|totals?|sum)$/i.test(text));
  const row = fc
    .record({
      touches: fc.array(fc.record({ name, days: fc.integer({ min: 0, max: 400 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
      conversions: fc.integer({ min: 1, max: 100_000 }),
      lost: fc.nat({ max: 100_000 }),
      fen: fc.nat({ max: 10_000_000 }),
    })
    .map(({ touches, conversions, lost, fen }) => ({
      path: touches.map((touch) => touch.name),
      days_before: touches.map(({ days }) => days / 4).sort((left, right) => right - left),
      conversions,
      null: lost,
      value: fen / 100,
    }));
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 100, maxLength: 100 }),
      fc.constantFrom('>', ' → ', '->', ' | ', '；'),
      fc.constantFrom('\t', ','),
      (paths, arrow, comma) => {
        const lines = paths.map((each) =>
          [
            each.path.join(arrow),
            each.days_before.join('>'),
            each.conversions,
            each.null,
            each.value,
          ].join(comma),
        );
        const text = [['路径', '天数', '转化', '未转化', '价值'].join(comma), ...lines].join('\n');
        expect(readPaths(text)).toEqual({ paths, rows: 100, faults: [], notes: [] });
      },
    ),
    { numRuns: 100 },
  );
});

test('any text gives whole paths or sentences, and never throws', () => {
  const bits = fc.constantFrom(
    ...['路径', '用户', '时间', '渠道', '是否转化', '转化', '价值', '天数', '未转化', '合计', '是'],
    ...[
      'A',
      '>',
      '→',
      '-',
      '"',
      "'",
      '\t',
      '\n',
      '\r\n',
      ',',
      '，',
      ' ',
      '1',
      '1.2万',
      '2026-11-22',
      '%',
    ],
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
      const { paths, rows, faults } = readPaths(parts.join(''));
      for (const { path, days_before, conversions, null: lost = 0, value = 0 } of paths) {
        expect(path.length).toBeGreaterThan(0);
        expect(path).not.toContain('');
        expect(days_before?.length ?? path.length).toBe(path.length);
        for (const number of [...(days_before ?? []), conversions, lost, value])
          expect(number >= 0 && Number.isFinite(number)).toBe(true);
      }
      for (const { row, text } of faults) expect(text.startsWith(`第 ${row} 行：`)).toBe(true);
      if (rows === 0) expect(paths).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
