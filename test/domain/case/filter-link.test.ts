import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_CHOICE, type FacetValues } from '../../../src/domain/case/facets.ts';
import {
  browseQuery,
  readBrowseQuery,
  readCompared,
} from '../../../src/domain/case/filter-link.ts';

const known: FacetValues = {
  ...NO_CHOICE,
  outcome: ['success', 'failure'],
  industry: ['retail', 'beauty'],
  stage: ['认知', '复购'],
};
const cases = ['one', 'two', 'three', 'four', 'five'];

function read(query: string) {
  const params = new URLSearchParams(query);
  return readBrowseQuery((name) => params.get(name) ?? '', known, cases);
}

test('what is chosen comes back out of the link', () => {
  fc.assert(
    fc.property(
      fc.subarray(['success', 'failure']),
      fc.subarray(['认知', '复购']),
      fc.subarray(cases, { maxLength: 4 }),
      (outcome, stage, picked) => {
        const state = { chosen: { ...NO_CHOICE, outcome, stage }, picked };
        expect(read(browseQuery(state))).toEqual({ ...state, unknown: [] });
      },
    ),
  );
});

test('nothing chosen leaves the address clean', () => {
  expect(browseQuery({ chosen: NO_CHOICE, picked: [] })).toBe('');
});

test('what the site does not have is named and left out; a fifth case has no room', () => {
  const { chosen, picked, unknown } = read(
    'outcome=failure,draw&industry=space&pick=one,gone,two,three,four,five',
  );
  expect(chosen).toEqual({ ...NO_CHOICE, outcome: ['failure'] });
  expect(picked).toEqual(['one', 'two', 'three', 'four']);
  expect(unknown).toEqual(['draw', 'space', 'gone']);
});

test('the cases of a comparison: once each, in the order of the link, those without a place are named', () => {
  expect(readCompared('two,one,two,gone', cases)).toEqual({
    slugs: ['two', 'one'],
    dropped: ['gone'],
  });
  expect(readCompared('one,two,three,four,five', cases).dropped).toEqual(['five']);
  expect(readCompared('', cases)).toEqual({ slugs: [], dropped: [] });
});
