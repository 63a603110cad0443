import { formatValue } from '../field/format-value.ts';
import { roundHalfAway } from '../expression/round-half-away.ts';
import type { Note } from '../formula/notes.ts';
import type { Measured } from './measured.ts';

/** House rule: an interval as wide as this many points tells an order of magnitude only. */
const WIDE = 20;

/** What the interval of an NPS means for its reader; nothing where there is none (a sentence in its place). */
export function npsNotes(now: Measured | string): Note[] {
  if (typeof now === 'string' || !now.interval) return [];
  const [low, high] = now.interval;
  const notes: Note[] = [];
  if (high - low > WIDE)
    notes.push({
      tone: 'warn',
      text: `${now.answers} 份答卷，NPS 的区间宽 ${points(high - low)} 分：只够看个大概。想把宽度减半，答卷要 4 倍。`,
    });
  if (low < -100 || high > 100)
    notes.push({
      tone: 'info',
      text: '区间伸出了 −100 到 100，是近似算法的结果：伸出去的部分当作没有。',
    });
  return notes;
}

/** Whether a change can be told from chance. */
export function changeNotes(change: Measured | string): Note[] {
  if (typeof change === 'string' || !change.interval) return [];
  const [low, high] = change.interval;
  const range = `区间 ${points(low)} ～ ${points(high)}`;
  if (low > 0)
    return [
      { tone: 'good', text: `比上次高 ${points(change.estimate)} 分，${range} 都在 0 以上。` },
    ];
  if (high < 0)
    return [
      { tone: 'bad', text: `比上次低 ${points(-change.estimate)} 分，${range} 都在 0 以下。` },
    ];
  return [
    {
      tone: 'warn',
      text: `和上次差 ${points(change.estimate)} 分，${range} 跨过 0：这点差别可能只是换了一批人作答，别写成“提升”或“下滑”。`,
    },
  ];
}

export function ignoredNotes(ignored: number): Note[] {
  if (ignored === 0) return [];
  return [
    {
      tone: 'warn',
      text: `有 ${ignored} 格人数没有算：CSAT 只用 1–5 分，CES 只用 1–7 分，分数要是整数。`,
    },
  ];
}

function points(value: number): string {
  return formatValue('number', roundHalfAway(value, 1));
}
