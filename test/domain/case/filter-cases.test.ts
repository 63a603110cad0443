import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACET_IDS, NO_CHOICE, type FacetValues } from '../../../src/domain/case/facets.ts';
import { filterCases } from '../../../src/domain/case/filter-cases.ts';

const cases: FacetValues[] = [
  { ...NO_CHOICE, outcome: ['success'], industry: ['retail'], channel: ['app', 'email'] },
  { ...NO_CHOICE, outcome: ['failure'], industry: ['retail'], channel: ['email'] },
  { ...NO_CHOICE, outcome: ['failure'], industry: ['beauty'], channel: ['social'] },
];

test('values of one facet are alternatives, facets narrow each other', () => {
  const email = filterCases(cases, { ...NO_CHOICE, channel: ['email', 'social'] });
  expect(email.shown).toEqual([0, 1, 2]);
  const both = filterCases(cases, { ...NO_CHOICE, channel: ['email'], outcome: ['failure'] });
  expect(both.shown).toEqual([1]);
});

test('a count says how many would be left with that value, whatever else of its facet is chosen', () => {
  const { counts } = filterCases(cases, { ...NO_CHOICE, outcome: ['failure'] });
  expect(Object.fromEntries(counts.outcome)).toEqual({ success: 1, failure: 2 });
  expect(Object.fromEntries(counts.industry)).toEqual({ retail: 1, beauty: 1 });
});

test('every count is what choosing that value alone would show', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  const values = fc.record(
    Object.fromEntries(FACET_IDS.map((facet) => [facet, fc.uniqueArray(value, { maxLength: 2 })])),
  ) as fc.Arbitrary<FacetValues>;
  fc.assert(
    fc.property(fc.array(values, { maxLength: 12 }), values, (list, chosen) => {
      const { counts } = filterCases(list, chosen);
      for (const facet of FACET_IDS) {
        for (const each of ['a', 'b', 'c']) {
          const alone = filterCases(list, { ...chosen, [facet]: [each] });
          expect(counts[facet].get(each) ?? 0).toBe(alone.shown.length);
        }
      }
    }),
  );
});
