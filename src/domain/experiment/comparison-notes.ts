import type { Note } from '../formula/notes.ts';

/** How many were compared, how many stand without a correction, by Holm and by BH; and the chance of a false alarm. */
export interface ComparisonCounts {
  compared: number;
  raw_count: number;
  holm_count: number;
  bh_count: number;
  false_alarm: number;
}

/** What the corrections leave of the findings; `all` rows, with and without a p-value. */
export function comparisonNotes(
  { compared, raw_count: raw, holm_count: holm, bh_count: bh }: ComparisonCounts,
  all: number,
): Note[] {
  const notes: Note[] = [];
  if (compared !== all)
    notes.push({
      tone: 'warn',
      text: `有 ${all - compared} 行没有填 p 值，没有算进去。测过的都要列，差的也要列，不然校正得不够。`,
    });
  if (compared === 1) {
    notes.push({ tone: 'info', text: '只有一个比较，不用校正。' });
  } else if (raw === 0) {
    notes.push({ tone: 'warn', text: '不校正就没有一个显著，校正之后更不会有。' });
  } else if (holm === raw) {
    notes.push({ tone: 'good', text: `原来显著的 ${raw} 个，校正之后都还站得住。` });
  } else {
    const kept = holm === 0 ? '一个都不剩' : `只剩 ${holm} 个`;
    notes.push({
      tone: holm === 0 ? 'bad' : 'warn',
      text: `原来显著的有 ${raw} 个，Holm 校正之后${kept}。${bh > holm ? `按 BH 有 ${bh} 个，可以拿去复测，不能当结论。` : ''}`,
    });
  }
  return notes;
}
