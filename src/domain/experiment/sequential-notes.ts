import { formatValue } from '../field/format-value.ts';
import type { Note } from '../formula/notes.ts';
import type { SequentialTest } from './sequential-crossing.ts';
import type { SequentialDecision } from './sequential-decision.ts';

/** Conversions of the control and of the treatment so far. */
export interface SequentialCounts {
  a: number;
  b: number;
}

/** What the counts so far mean, and what to do. */
export function sequentialNotes(
  { conversions, margin }: SequentialTest,
  { a, b }: SequentialCounts,
  decision: SequentialDecision,
): Note[] {
  const [total, lead] = [a + b, b - a];
  const behind: Note = {
    tone: 'warn',
    text: `A 领先 ${count(-lead)} 个。这个检验只问 B 有没有更好，从不判 B 更差：B 亏得明显，照业务的损失自己停。`,
  };
  return [
    ...resultNotes(conversions, margin, total, lead, decision),
    ...(-lead >= margin ? [behind] : []),
  ];
}

function resultNotes(
  conversions: number,
  margin: number,
  total: number,
  lead: number,
  decision: SequentialDecision,
): Note[] {
  if (decision === 'continue' && margin - lead > conversions - total) {
    return [
      {
        tone: 'warn',
        text: `离上限只剩 ${count(conversions - total)} 个转化，全归 B 也领先不了 ${count(margin)} 个：现在就可以停，算没分出胜负。`,
      },
    ];
  }
  if (decision === 'continue') {
    return [
      {
        tone: 'info',
        text: `B 再多领先 ${count(margin - lead)} 个就赢；两组合计再有 ${count(conversions - total)} 个转化还没到，就停下来，算没分出胜负。`,
      },
    ];
  }
  if (decision === 'no_winner') {
    return [
      {
        tone: 'warn',
        text: `合计 ${count(total)} 个，到了 ${count(conversions)} 个的上限，B 的领先不到 ${count(margin)} 个：停。没分出胜负，不等于两版一样；别再加时。`,
      },
    ];
  }
  if (total > conversions) {
    return [
      {
        tone: 'warn',
        text: `合计 ${count(total)} 个，已经过了 ${count(conversions)} 个的上限。领先是在上限之前够的，才算 B 赢；之后才够的，要算没分出胜负。`,
      },
    ];
  }
  return [
    {
      tone: 'good',
      text: `B 领先 ${count(lead)} 个，够 ${count(margin)} 个：可以停，B 更好。停得早时，看到的提升容易偏大，别拿它当预测。`,
    },
  ];
}

function count(value: number): string {
  return formatValue('integer', value);
}
