import { roundHalfAway } from '../expression/round-half-away.ts';
import { figures } from '../field/figures.ts';
import type { Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import {
  measuredCes,
  measuredChange,
  measuredCsat,
  measuredNps,
  type Measured,
} from './measured.ts';
import { nps, type NpsCounts } from './nps.ts';
import { readAnswers } from './read-answers.ts';
import { changeNotes, ignoredNotes, npsNotes } from './survey-notes.ts';

const GROUPS: Record<keyof NpsCounts, string> = {
  promoters: '推荐者',
  passives: '中立者',
  detractors: '贬损者',
};

const RESULTS = 'nps nps_low nps_high nps_change csat csat_mean ces_mean ces_easy'.split(' ');

/**
 * NPS from counts, its change since an earlier wave (`prev_…`), and CSAT and CES from the rows `score`, `csat_count`
 * (1–5), `ces_count` (1–7), with intervals at `confidence` (fraction). A part without answers has a sentence and no row
 * in the table `measures`. Points are rounded to one decimal, mean scores to two; shares are fractions.
 */
export const npsCsatCes: Compute = (inputs, rows) => {
  const { confidence } = inputs;
  if (typeof confidence !== 'number')
    return { missing: Object.fromEntries(RESULTS.map((id) => [id, '先填“置信水平”'])) };
  const now = readWave(inputs, '');
  const before = readWave(inputs, 'prev_');
  const counts = readAnswers(rows);
  const current = told(now, (wave) => measuredNps('NPS（本次）', wave, confidence));
  const earlier = told(before, (wave) => measuredNps('NPS（上次）', wave, confidence));
  const change = told(now, (second) =>
    told(before, (first) => measuredChange('NPS 变化', first, second, confidence)),
  );
  const satisfied = measuredCsat('CSAT', counts.csat, confidence) ?? '先在表里填 1–5 分各有多少人';
  const easy =
    measuredCes('CES 容易的占比', counts.ces, confidence) ?? '先在表里填 1–7 分各有多少人';
  const found = [current, earlier, change, satisfied, easy].filter(
    (part) => typeof part !== 'string',
  );
  return {
    ...figures({
      nps: told(current, ({ estimate }) => tenth(estimate)),
      nps_low: told(current, ({ interval }) => tenth(interval?.[0] ?? NaN)),
      nps_high: told(current, ({ interval }) => tenth(interval?.[1] ?? NaN)),
      nps_change: told(change, ({ estimate }) => tenth(estimate)),
      csat: told(satisfied, ({ estimate }) => estimate / 100),
      csat_mean: told(satisfied, ({ mean }) => roundHalfAway(mean ?? NaN, 2)),
      ces_mean: told(easy, ({ mean }) => roundHalfAway(mean ?? NaN, 2)),
      ces_easy: told(easy, ({ estimate }) => estimate / 100),
    }),
    tables: {
      measures: found.map(rowOf),
      methods: typeof now === 'string' ? [] : methods(now, confidence),
    },
    notes: [...npsNotes(current), ...changeNotes(change), ...ignoredNotes(counts.ignored)],
  };
};

/** The three counts of a wave, or what is still to be filled in. */
function readWave(inputs: Values, prefix: string): NpsCounts | string {
  const ids = Object.keys(GROUPS) as (keyof NpsCounts)[];
  const blank = ids.filter((id) => typeof inputs[prefix + id] !== 'number');
  const wave = prefix === '' ? '本次' : '上次';
  if (blank.length === ids.length) return `先填${wave}的推荐者、中立者和贬损者`;
  const [first] = blank;
  if (first) return `${wave}的“${GROUPS[first]}”是空的；没有就填 0`;
  const [promoters, passives, detractors] = ids.map((id) => Number(inputs[prefix + id])) as [
    number,
    number,
    number,
  ];
  if (promoters + passives + detractors === 0) return `${wave}的人数合计是 0`;
  return { promoters, passives, detractors };
}

function methods(wave: NpsCounts, confidence: number): Values[] {
  const found = nps(wave, confidence);
  if (!found) return [];
  return [
    { method: '调整 Wald（本页用的）', interval: found.adjustedWald },
    { method: '教科书 Wald', interval: found.wald },
  ].map(({ method, interval: [low, high] }) => ({
    method,
    method_low: tenth(low),
    method_high: tenth(high),
  }));
}

function rowOf({ measure, answers, estimate, interval }: Measured): Values {
  return {
    measure,
    answers,
    estimate: tenth(estimate),
    low: interval && tenth(interval[0]),
    high: interval && tenth(interval[1]),
  };
}

/** What follows from a part, or the sentence that there is in its place. */
function told<Part, Result>(
  part: Part | string,
  next: (found: Part) => Result | null,
): Result | string {
  return typeof part === 'string' ? part : (next(part) ?? '人数合计是 0');
}

function tenth(value: number): number {
  return roundHalfAway(value, 1);
}
