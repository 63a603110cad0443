import { decodeAnswers, encodeAnswers } from './answer-code.ts';
import type { Tree } from './schema.ts';

const MINUTE = 60_000;
const OLDEST = 30 * 24 * 60 * MINUTE;

export interface WalkState {
  choices: number[];
  /** When the ending was reached; absent while questions are open. */
  reached?: Date | undefined;
}

/** The hash of a walk's link, without `#`: `a=…&t=…`; empty at the first question. `t` is minutes since 1970 in base 36. */
export function writeWalkLink(tree: Tree, { choices, reached }: WalkState): string {
  const code = encodeAnswers(tree, choices);
  if (!code) return '';
  return reached
    ? `a=${code}&t=${Math.floor(reached.getTime() / MINUTE).toString(36)}`
    : `a=${code}`;
}

/**
 * The walk that a hash stands for: `none` when the hash is about something else, `stale` when it is a
 * walk that no longer fits the tree. A time that is in the future or over 30 days old is left out.
 */
export function readWalkLink(tree: Tree, hash: string, now: Date): WalkState | 'none' | 'stale' {
  const fields = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((field): [string, string] => {
        const cut = field.indexOf('=');
        return cut < 0 ? [field, ''] : [field.slice(0, cut), field.slice(cut + 1)];
      }),
  );
  const code = fields.get('a');
  if (code === undefined) return 'none';
  const choices = decodeAnswers(tree, code);
  if (!choices) return 'stale';
  return { choices, reached: readTime(fields.get('t') ?? '', now) };
}

function readTime(text: string, now: Date): Date | undefined {
  if (!/^[0-9a-z]{1,8}$/.test(text)) return undefined;
  const time = Number.parseInt(text, 36) * MINUTE;
  return time > now.getTime() || time < now.getTime() - OLDEST ? undefined : new Date(time);
}
