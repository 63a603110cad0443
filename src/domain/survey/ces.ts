/** Customer Effort Score: mean on the scale, and the share in percent of answers on its easy side. */
export interface Ces {
  mean: number;
  easyShare: number;
}

/**
 * CES of answers to “it was easy to get this done”; `counts` holds the answers from 1 (very hard) up, so that a
 * higher score is less effort (CES 2.0, seven points: easy is 5 to 7; five points: 4 and 5). Null without answers.
 */
export function ces(counts: readonly number[]): Ces | null {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (!(answers > 0)) return null;
  const middle = (counts.length + 1) / 2;
  const points = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
  const easy = counts.reduce((sum, count, index) => (index + 1 > middle ? sum + count : sum), 0);
  return { mean: points / answers, easyShare: (100 * easy) / answers };
}
