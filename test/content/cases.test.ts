import { describe, expect, test } from 'vitest';
import { readPageFiles } from '../../src/content-files.ts';
import { doubleReading } from '../../src/domain/case/double-reading.ts';
import { REVIEW_EVENTS } from '../../src/domain/page/base.ts';

const files = await readPageFiles();
const cases = files.flatMap(({ id, read }) =>
  'data' in read && read.data.kind === 'case' ? [{ id, data: read.data }] : [],
);
const outcomeOf = new Map(cases.map(({ id, data }) => [`/${id}/`, data.outcome]));

describe('the library as a whole', () => {
  test('has at least 36 cases, at least a third of them failures', () => {
    const failures = cases.filter(({ data }) => data.outcome === 'failure');
    expect(cases.length).toBeGreaterThanOrEqual(36);
    expect(failures.length).toBeGreaterThanOrEqual(cases.length / 3);
  });

  test.each([
    ['outcome', cases.map(({ data }) => [data.outcome])],
    ['evidence grade', cases.map(({ data }) => [data.evidence.grade])],
    ['industry', cases.map(({ data }) => [data.industry])],
    ['channel', cases.map(({ data }) => data.channels)],
    ['method', cases.map(({ data }) => data.methods)],
    ['stage', cases.map(({ data }) => data.stages)],
  ] as [string, string[][]][])(
    'no value of the facet %s holds more than 40% of the cases',
    (_, of) => {
      const values = new Set(of.flat());
      for (const value of values) {
        const share = of.filter((each) => each.includes(value)).length / cases.length;
        expect(share, value).toBeLessThanOrEqual(0.4);
      }
    },
  );
});

describe.each(cases)('$id', ({ id, data }) => {
  test('names as its counter-case another one; a success names a failure', () => {
    const counter = data.counter_case.replace(/#.*$/, '');
    expect(counter).not.toBe(`/${id}/`);
    expect(outcomeOf.has(counter), counter).toBe(true);
    if (data.outcome === 'success') expect(outcomeOf.get(counter)).toBe('failure');
  });

  test('has an owner and a trigger for the next review', () => {
    expect(data.owner).not.toBe('');
    expect(REVIEW_EVENTS).toContain(data.review);
  });

  test('claims no more than its source: above grade D only with public documents, all of them used or explained', () => {
    const { grade, documents } = data.evidence;
    if (grade !== 'D') expect(documents.length).toBeGreaterThan(0);
    expect(new Set(documents.map((each) => each.id)).size).toBe(documents.length);
    if (!data.anonymised && documents.length > 0) {
      expect(data.figures.some(({ source }) => documents.some((each) => each.id === source))).toBe(
        true,
      );
    }
  });

  test('writes changes as numbers too, so that they can be read both ways', () => {
    for (const figure of data.figures) {
      const hasPercent = /^[+−-]?\d+(\.\d+)?%/.test(figure.change ?? '');
      if (hasPercent) expect(figure.numbers.change, figure.metric).toBeDefined();
      if (figure.basis === 'unknown' && figure.numbers.change !== undefined) {
        expect(figure.measure, `${figure.metric}: an amount can only change relatively`).toBe(
          'rate',
        );
        expect(doubleReading(figure)).toBeDefined();
      }
    }
  });
});
