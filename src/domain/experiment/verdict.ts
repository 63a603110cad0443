import type { Arm } from './arm.ts';
import { judgeDifference } from './judge-difference.ts';
import { differenceText, reservations, testText } from './verdict-texts.ts';
import { peekingWarning, splitWarning } from './verdict-warnings.ts';

export interface VerdictQuestion {
  a: Arm;
  b: Arm;
  /** A fraction: 0.95. */
  confidence: number;
  /** Visitors that A and B were planned to have; null where nobody planned. */
  plannedVisitors: [a: number, b: number] | null;
  /** How visitors were to be split, in any unit ([1, 1], [80, 20]); null where they were not split at random. */
  plannedSplit: [a: number, b: number] | null;
}

export interface Verdict {
  outcome: 'b_higher' | 'b_lower' | 'not_significant' | 'no_answer';
  /** Sentences in the order to read them: what puts the result in doubt comes first. */
  lines: VerdictLine[];
}

export interface VerdictLine {
  kind: 'warning' | 'result' | 'note';
  text: string;
}

/** What two arms allow to say, in Chinese, and what they do not. Throws RangeError for impossible counts or confidence. */
export function verdict(question: VerdictQuestion): Verdict {
  const { a, b, confidence } = question;
  const judgement = judgeDifference(a, b, confidence);
  const warnings = linesOf('warning', [splitWarning(question), peekingWarning(question)]);
  if ('reason' in judgement) {
    return { outcome: 'no_answer', lines: [...warnings, ...linesOf('result', [judgement.reason])] };
  }
  const results = [differenceText(judgement, confidence), testText(judgement)];
  const higher = judgement.difference > 0 ? 'b_higher' : 'b_lower';
  return {
    outcome: judgement.isSignificant ? higher : 'not_significant',
    lines: [
      ...warnings,
      ...linesOf('result', results),
      ...linesOf('note', reservations(judgement, question)),
    ],
  };
}

function linesOf(kind: VerdictLine['kind'], texts: (string | null)[]): VerdictLine[] {
  return texts.filter((text) => text !== null).map((text) => ({ kind, text }));
}
