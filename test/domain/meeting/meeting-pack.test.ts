import { expect, test } from 'vitest';
import { agenda } from '../../../src/domain/meeting/agenda.ts';
import {
  addAllToPack,
  addToPack,
  EMPTY_PACK,
  isMeetingPack,
  MOST_SHOTS,
  type Shot,
} from '../../../src/domain/meeting/meeting-pack.ts';
import { packText } from '../../../src/domain/meeting/pack-text.ts';
import { exampleRecord } from '../case/example-record.ts';

const shot: Shot = {
  kind: 'result',
  title: 'ROI 换算器',
  link: '/calculators/roi/#v1.abc-_',
  taken: '2026-11-25',
  head: ['项目', '数'],
  rows: [['ROI', '1:3.8']],
  notes: ['每花 1 元收回 3.8 元。'],
};
const brief: Shot = { ...shot, kind: 'brief', title: '2026 年 10 月健康度简报' };

test('a case goes in once, and no more than four', () => {
  const full = addAllToPack(
    EMPTY_PACK,
    ['a', 'b', 'c', 'd'].map((slug) => ({ kind: 'case', slug }) as const),
  );
  expect(full.pack.cases).toEqual(['a', 'b', 'c', 'd']);
  expect(full.message).toBe('已放进会议包。');
  expect(addToPack(full.pack, { kind: 'case', slug: 'a' })).toEqual({
    pack: full.pack,
    message: '这个案例已经在会议包里。',
  });
  expect(addToPack(full.pack, { kind: 'case', slug: 'e' }).message).toBe(
    '会议包里已有 4 个案例，先去掉一个再放。',
  );
});

test('a result takes the place of the one of its title, a brief that of any brief', () => {
  const first = addToPack(addToPack(EMPTY_PACK, shot).pack, brief).pack;
  const later = addToPack(first, { ...shot, rows: [['ROI', '1:2']] });
  expect(later.message).toBe('会议包里原来的那份已换成现在的。');
  expect(later.pack.shots.map(({ rows }) => rows[0]?.[1])).toEqual(['1:2', '1:3.8']);
  const next = addToPack(later.pack, { ...brief, title: '2026 年 11 月健康度简报' });
  expect(next.pack.shots.map(({ title }) => title)).toEqual([
    'ROI 换算器',
    '2026 年 11 月健康度简报',
  ]);
});

test('a pack has room for eight shots', () => {
  const shots = Array.from({ length: MOST_SHOTS }, (_, index) => ({
    ...shot,
    title: `表 ${index}`,
  }));
  const full = { ...EMPTY_PACK, shots };
  expect(addToPack(full, { ...shot, title: '第九份' })).toEqual({
    pack: full,
    message: '会议包里已有 8 份材料，先去掉一份再放。',
  });
});

test('what a link brings is a pack only with its own shape', () => {
  expect(isMeetingPack({ ...EMPTY_PACK, cases: ['a'], shots: [shot, brief] })).toBe(true);
  expect(isMeetingPack(null)).toBe(false);
  expect(isMeetingPack({ ...EMPTY_PACK, cases: ['a', 'b', 'c', 'd', 'e'] })).toBe(false);
  expect(isMeetingPack({ ...EMPTY_PACK, shots: [{ ...shot, rows: [[1]] }] })).toBe(false);
  expect(isMeetingPack({ ...EMPTY_PACK, title: '长'.repeat(601) })).toBe(false);
});

test.each(['https://example.com/', '//example.com/', 'javascript:alert(1)', '/a b/', '/x/#"'])(
  'a shot never leads to %s',
  (link) => {
    expect(isMeetingPack({ ...EMPTY_PACK, shots: [{ ...shot, link }] })).toBe(false);
  },
);

test('the agenda has only what is in the pack, and always decisions', () => {
  expect(agenda(EMPTY_PACK).map(({ minutes }) => minutes)).toEqual([15]);
  expect(
    agenda({ ...EMPTY_PACK, cases: ['a'], shots: [shot, brief] }).map(({ what }) =>
      what.slice(0, 4),
    ),
  ).toEqual(['看健康度', '比案例：', '看计算结', '定动作：']);
});

test('as text for a chat: agenda, numbers with their day, cases with evidence, decisions', () => {
  const pack = {
    ...EMPTY_PACK,
    day: '2026-11-30',
    cases: ['demo-first'],
    shots: [shot],
    decisions: [{ what: '甲市试两周', who: '市场策划', by: '' }],
  };
  expect(packText(pack, [exampleRecord()], 'https://example.com/cases/meeting/')).toBe(
    `【月度策略会】2026年11月30日

议程
1. 比案例：逐条对成立条件，再念数字和证据等级（20 分钟）
2. 看计算结果：每个数从哪来，换个假设会怎样（10 分钟）
3. 定动作：每条写明做什么、谁、哪天，写进 PDCA（15 分钟）

ROI 换算器（2026年11月25日的数）
ROI：1:3.8
每花 1 元收回 3.8 元。

案例：先体验再下单
成功｜证据 D（所载，未核实）
逻辑：因为用户怕买错，所以先体验，再下单。
数字：线索转化率 +22%（来源未注明）
反例：失败：工具没人用

决定
☐ 甲市试两周（市场策划，期限未定）

打开：https://example.com/cases/meeting/`,
  );
});
