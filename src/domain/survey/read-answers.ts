import type { Values } from '../field/value.ts';

/** How many gave each score, from 1 up; `ignored` counts rows whose score is not on the scale they were counted for. */
export interface Answers {
  csat: number[];
  ces: number[];
  ignored: number;
}

/** Counts of CSAT (1–5) and CES (1–7) answers from rows `score`, `csat_count`, `ces_count`; rows of one score add up. */
export function readAnswers(rows: Values[]): Answers {
  const answers: Answers = { csat: none(5), ces: none(7), ignored: 0 };
  for (const row of rows) {
    const score = row['score'];
    for (const scale of ['csat', 'ces'] as const) {
      const count = row[`${scale}_count`];
      if (typeof count !== 'number' || count === 0) continue;
      const place = typeof score === 'number' ? score - 1 : -1;
      const before = answers[scale][place];
      if (before === undefined) answers.ignored += 1;
      else answers[scale][place] = before + count;
    }
  }
  return answers;
}

function none(points: number): number[] {
  return Array.from({ length: points }, () => 0);
}
