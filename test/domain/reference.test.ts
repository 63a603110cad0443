import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differences, type Tolerance } from '../reference/differences.ts';
import { functions } from '../reference/functions.ts';

interface Case {
  name: string;
  fn?: string;
  input: unknown;
  expected: unknown;
  tolerance?: Tolerance;
}

/** Values of papers and well-known packages; each file says where its numbers are from. */
const files = globSync('test/reference/*.open.json').map((path) => ({
  file: basename(path, '.open.json'),
  cases: (JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }).cases,
}));

test('every reference file of the calculators is here', () => {
  expect(files.map(({ file }) => file).sort()).toEqual(
    [
      'ab_bayes ab_multiple ab_sample_size ab_sequential ab_srm ab_test attribution_markov attribution_rules',
      'attribution_shapley break_even budget_allocation budget_optimise csat funnel health_score ltv_simple nps',
      'npv_irr saturation social_kol',
    ]
      .join(' ')
      .split(' '),
  );
});

describe.each(files)('$file', ({ file, cases }) => {
  test.each(cases)('$name', ({ fn, input, expected, tolerance }) => {
    const key = fn ? `${file}.${fn}` : file;
    const run = functions[key] ?? functions[file];
    if (!run) throw new Error(`no function for ${key}`);
    expect(differences(run(input), expected, tolerance ?? {})).toEqual([]);
  });
});

describe('the comparison itself', () => {
  test('sees a number that is off, a missing field, another length, and null for a number', () => {
    expect(differences({ a: 1.1 }, { a: 1 }, { abs: 0.05 })).toHaveLength(1);
    expect(differences({ a: 1.04 }, { a: 1 }, { abs: 0.05 })).toHaveLength(0);
    expect(differences({}, { a: 1 }, { abs: 1 })).toHaveLength(1);
    expect(differences([1], [1, 2], { abs: 9 })).toHaveLength(1);
    expect(differences(null, 0, { abs: 1 })).toHaveLength(1);
    expect(differences({ n: 1.5 }, { n: 1 }, { abs: 1, fields: { n: { abs: 0 } } })).toHaveLength(
      1,
    );
  });
});
