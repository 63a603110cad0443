import { formatValue } from '../field/format-value.ts';
import type { Note } from '../formula/notes.ts';
import { MISMATCH_BELOW } from './sample-ratio-mismatch.ts';

/** An arm of an experiment: who came, and its part of the plan in any unit. */
export interface SplitArm {
  name: string;
  visitors: number;
  share: number;
}

/** House rule: between this and `MISMATCH_BELOW` a day more tells. */
const DOUBTFUL_BELOW = 0.01;

/** What the p-value of a split means: a word, and a sentence that names the arm that is furthest off. */
export function judgeSplit(
  arms: SplitArm[],
  perArm: { expected: number; excess: number }[],
  p: number,
): [conclusion: string, note: Note] {
  if (p >= DOUBTFUL_BELOW) {
    return [
      '没看出问题',
      {
        tone: 'good',
        text: '实到的人数和计划对得上，可以接着看转化。这只说明没看出问题，不保证分流一定对。',
      },
    ];
  }
  const biggest = perArm.reduce(
    (found, { expected, excess }, index) => {
      const part = (excess * excess) / expected;
      return part > found.part ? { part, index } : found;
    },
    { part: -1, index: 0 },
  ).index;
  const excess = Math.round(perArm[biggest]?.excess ?? 0);
  const most = `偏得最多的是“${arms[biggest]?.name ?? ''}”：比计划${excess < 0 ? '少' : '多'} ${formatValue('integer', Math.abs(excess))} 人。`;
  return p < MISMATCH_BELOW
    ? [
        '分流有问题',
        {
          tone: 'bad',
          text: `${most}碰巧差这么多的机会不到 ${MISMATCH_BELOW * 100}%：先查跳转、机器人、记录时机，查清之前别看转化，也别靠删人、补人凑成比例。`,
        },
      ]
    : [
        '可疑',
        {
          tone: 'warn',
          text: `${most}还没到 ${MISMATCH_BELOW} 的警戒线，但已经少见：再收一天看它往哪边走，同时按下面的清单查一遍。`,
        },
      ];
}
