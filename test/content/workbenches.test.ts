import { expect, test } from 'vitest';
import { readPageFiles } from '../../src/content-files.ts';
import { readCalculators } from '../support/calculators.ts';

const calculators = await readCalculators();
const benches = calculators.filter(({ data }) => data.members.length > 0);

test.each(benches)('$slug lists calculators that exist', ({ data }) => {
  const known = calculators.map(({ slug }) => slug);
  expect(data.members.filter((slug) => !known.includes(slug))).toEqual([]);
});

test('a calculator belongs to one workbench at most: what is typed is kept under its name', () => {
  const members = benches.flatMap(({ data }) => data.members);
  expect(members.filter((slug, index) => members.indexOf(slug) !== index)).toEqual([]);
});

test.each(benches)('$slug: inputs with one id are one quantity', ({ slug, data }) => {
  const inputs = calculators
    .filter((each) => each.slug === slug || data.members.includes(each.slug))
    .flatMap((each) =>
      (each.formula?.inputs ?? []).map(({ id, label, type, unit, example }) => ({
        where: each.slug,
        id,
        meaning: JSON.stringify([label, type, unit ?? null, example ?? null]),
      })),
    );
  const clashes = inputs.flatMap((input) => {
    const first = inputs.find(({ id }) => id === input.id);
    return first && first.meaning !== input.meaning
      ? [`${input.id}：${first.where} ${first.meaning}，${input.where} ${input.meaning}`]
      : [];
  });
  expect(clashes).toEqual([]);
});

test.each(benches)('$slug: a table with one id is one table', ({ data }) => {
  const tables = calculators
    .filter(({ slug }) => data.members.includes(slug))
    .flatMap(({ formula }) => (formula?.rows && !formula.rows.template ? [formula.rows] : []));
  for (const table of tables) {
    const same = tables.filter(({ id }) => id === table.id);
    expect(new Set(same.map(({ fields }) => JSON.stringify(fields))).size, table.id).toBe(1);
  }
});

const cases = (await readPageFiles()).flatMap(({ id, read }) =>
  'data' in read && read.data.kind === 'case' ? [{ id, loads: read.data.calculators }] : [],
);

test.each(cases)('$id: its numbers go into inputs that its calculators have', ({ loads }) => {
  for (const load of loads) {
    const formula = calculators.find(({ slug }) => slug === load.calculator)?.formula;
    expect(formula, load.calculator).toBeDefined();
    const ids = formula?.inputs.map(({ id }) => id) ?? [];
    expect(Object.keys(load.inputs).filter((id) => !ids.includes(id))).toEqual([]);
  }
});
