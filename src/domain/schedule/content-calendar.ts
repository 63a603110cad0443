import type { Value } from '../field/value.ts';
import type { Compute, Computed } from '../formula/compute.ts';
import type { Note } from '../formula/notes.ts';
import { assignPlatforms } from './assign-platforms.ts';
import { isPlanDate } from './is-plan-date.ts';
import { parseWeekdays } from './parse-weekdays.ts';
import { publishingDays } from './publishing-days.ts';
import { takeTurns } from './take-turns.ts';
import { weekdayName } from './weekday.ts';

/** More entries than a year has days are a plan that nobody follows. */
const MOST_POSTS = 366;

interface Pillar {
  name: string;
  weight: number;
}

/**
 * A calendar of posts from `begins` to `ends`: `per_week` a week on `weekdays` (as typed), pillars taking turns by
 * their `weight`, each pillar going round the `platforms`. Gives the number of posts, the table `entries` and
 * the table `mix` (posts per pillar); at most 366 entries.
 */
export const contentCalendar: Compute = (inputs, rows) => {
  const { begins, ends, per_week: perWeek } = inputs;
  const weekdays = parseWeekdays(textOf(inputs['weekdays']));
  const platforms = listOf(inputs['platforms']);
  const pillars = rows.flatMap(({ pillar, weight }): Pillar[] =>
    textOf(pillar) === '' || typeof weight !== 'number' || weight <= 0
      ? []
      : [{ name: textOf(pillar), weight }],
  );
  if (!isPlanDate(begins) || !isPlanDate(ends))
    return stop('先填起止日期，年份在 2000 到 2100 之间');
  if (ends < begins) return stop('结束日比开始日还早');
  if (typeof perWeek !== 'number' || perWeek < 1) return stop('每周至少 1 条');
  if (!weekdays) return stop('发布日没看懂，请写成“一、三、五”或“周一至周五”');
  if (platforms.length === 0) return stop('先填至少一个平台');
  if (pillars.length === 0) return stop('先填至少一个支柱和它的占比');
  const dates = publishingDays(begins, ends, perWeek, weekdays, MOST_POSTS + 1);
  const kept = dates.slice(0, MOST_POSTS);
  if (kept.length === 0) return stop('这段时间里没有一个发布日，把起止日期放宽');
  const turns = takeTurns(
    kept.length,
    pillars.map(({ weight }) => weight),
  );
  const places = assignPlatforms(turns, platforms.length);
  const mix = pillars.map(({ name }, index) => {
    const posts = turns.filter((turn) => turn === index).length;
    return { pillar_name: name, pillar_posts: posts, pillar_share: posts / kept.length };
  });
  const left = mix.flatMap(({ pillar_name: name, pillar_posts: posts }) => (posts ? [] : [name]));
  return {
    values: { posts: kept.length, last_post: kept.at(-1) ?? null },
    tables: {
      entries: kept.map((date, index) => ({
        pillar: pillars[turns[index] ?? 0]?.name ?? null,
        date,
        weekday: weekdayName(date),
        platform: platforms[places[index] ?? 0] ?? null,
      })),
      mix,
    },
    notes: notesOn(pillars, left, dates.length > MOST_POSTS),
  };
};

function notesOn(pillars: Pillar[], left: string[], cut: boolean): Note[] {
  const count = pillars.length;
  const sum = pillars.reduce((total, { weight }) => total + weight, 0);
  const notes: Note[] = [];
  if (count < 3)
    notes.push({
      tone: 'warn',
      text: `只有 ${count} 个支柱，来源资料建议 3–5 个：题材太窄，容易断更。`,
    });
  if (count > 5)
    notes.push({
      tone: 'warn',
      text: `有 ${count} 个支柱，来源资料建议 3–5 个：合并相近的，读者才记得住。`,
    });
  if (Math.abs(sum - 1) > 5e-5)
    notes.push({
      tone: 'info',
      text: `占比合计 ${Number((sum * 100).toFixed(2))}%，已按比例折成 100% 来排。`,
    });
  if (left.length > 0)
    notes.push({ tone: 'warn', text: `条数太少，排不到${left.join('、')}：加条数，或合并支柱。` });
  if (cut)
    notes.push({ tone: 'warn', text: `只排前 ${MOST_POSTS} 条：缩短时间，或减少每周条数。` });
  return notes;
}

function stop(reason: string): Computed {
  return { missing: { posts: reason, last_post: reason } };
}

/** `公众号、抖音，小红书` as a list without repetitions. */
function listOf(value: Value | undefined): string[] {
  const names = textOf(value)
    .split(/[、,，;；/\n]+/)
    .map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}
