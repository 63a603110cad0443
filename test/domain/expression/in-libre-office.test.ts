import fc from 'fast-check';
import { expect } from 'vitest';
import { evaluateSheet } from '../../../src/domain/sheet/evaluate-sheet.ts';
import type { Column, Sheet } from '../../../src/domain/sheet/schema.ts';
import type { Values } from '../../../src/domain/field/value.ts';
import { editText } from '../../../src/domain/field/edit-text.ts';
import { workbookBytes } from '../../../src/islands/files/write-workbook.ts';
import { convertToCsv, testWithLibreOffice } from '../../support/libre-office.ts';
import { withoutResults } from '../sheet/without-results.ts';
import { workbookPlan } from '../../support/single-table.ts';

const EXPRESSIONS = 240;
const SEED = 20_261_122;

const inputs = ['a', 'b', 'c', 'd'];
const ref = fc.constantFrom(...inputs, 'p');
const literal = fc.constantFrom('0', '1', '2', '3', '10', '0.5', '0.25', '100', '1000');

/** Texts of expressions of the three kinds, nested a few levels deep. */
const { number, text } = fc.letrec<{ number: string; text: string; truth: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    ref,
    literal,
    fc.tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number')).map(join),
    fc.tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number')).map(parens),
    tie('number').map((inner) => `-${parens([inner])}`),
    fc
      .tuple(fc.constantFrom('sum', 'avg', 'count', 'min', 'max'), fc.constantFrom(...inputs))
      .map(([name, id]) => `${name}(${id})`),
    fc.constantFrom('count(t)', 'count_if(t, "高")', 'count_if(t, t)'),
    fc
      .tuple(fc.constantFrom(...inputs), fc.constantFrom('"高"', '"app"', '"没有"', 't'))
      .map(([id, key]) => `sum_if(${id}, t, ${key})`),
    fc.constantFrom('days_between(e, f)', 'days_between(add_days(e, 40), f)'),
    fc
      .tuple(fc.constantFrom('min', 'max'), tie('number'), tie('number'))
      .map(([name, x, y]) => `${name}(${x}, ${y})`),
    fc
      .tuple(tie('number'), fc.constantFrom('0', '1', '2', '-1'))
      .map(([x, n]) => `round(${x}, ${n})`),
    tie('number').map((x) => `abs(${x})`),
    fc.tuple(tie('truth'), tie('number'), tie('number')).map(([x, y, z]) => `if(${x}, ${y}, ${z})`),
  ),
  text: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('k', 't', '"高"', '"低"', '"App"', 'weekday(e)', 'weekday(add_days(f, a))'),
    fc.tuple(tie('text'), tie('text')).map(([x, y]) => `join(${x}, "—", ${y})`),
    fc.tuple(tie('truth'), tie('text'), tie('text')).map(([x, y, z]) => `if(${x}, ${y}, ${z})`),
  ),
  truth: fc.oneof(
    { maxDepth: 2 },
    fc
      .tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '=', '!='), tie('number'))
      .map(join),
    fc.tuple(tie('text'), fc.constantFrom('=', '!='), tie('text')).map(join),
    fc
      .tuple(fc.constantFrom('and', 'or'), tie('truth'), tie('truth'))
      .map(([name, x, y]) => `${name}(${x}, ${y})`),
    tie('truth').map((x) => `not(${x})`),
  ),
}));

const rows: Values[] = [
  { a: 12, b: 3, c: 0.5, d: 7, t: '高', k: '是', e: '2026-11-09', f: '2026-12-31' },
  { a: -4, b: 0, c: 2.25, d: 1000, t: 'APP', k: null, e: '2027-02-28', f: '2026-11-25' },
  { a: null, b: 5, c: 1, d: 2, t: '低', k: '是', e: '2024-02-29', f: null },
  { a: 99.75, b: 3, c: null, d: null, t: null, k: null, e: null, f: '1999-12-31' },
  { a: null, b: null, c: null, d: null, t: null, k: null, e: null, f: null },
  { a: 0, b: 0, c: 0, d: 0, t: '高', k: null, e: '2026-11-22', f: '2026-11-22' },
];

testWithLibreOffice(`随机 ${EXPRESSIONS} 个算式，LibreOffice 算的与网页一致`, async () => {
  const numbers = fc.sample(number, { numRuns: (EXPRESSIONS * 3) / 4, seed: SEED });
  const texts = fc.sample(text, { numRuns: EXPRESSIONS / 4, seed: SEED });
  const sheet = sheetOf(numbers, texts);
  const draft = {
    params: { p: '8' },
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([id, value]) => [id, editText('number', value)])),
    ),
  };
  const filled = rows.filter((row) => Object.values(row).some((value) => value !== null));
  const expected = evaluateSheet(sheet, { p: 8 }, filled);
  const about = {
    slug: 'x',
    title: '算式',
    date: '2026-11-22',
    useWhen: [],
    steps: [],
    sources: [],
  };
  const plan = withoutResults(workbookPlan(sheet, about, draft, { spareRows: 2 }));
  const found = (await convertToCsv(await workbookBytes(plan))).get('算式') ?? [];

  const firstRow = found.findIndex((cells) => cells[0] === '名称') + 1;
  const wrong: string[] = [];
  const compare = (cells: string[], values: Values, where: string): void => {
    sheet.columns.forEach((column, index) => {
      if (!column.expr) return;
      const [page, office] = [values[column.id] ?? null, cells[index] ?? ''];
      if (!agree(page, office))
        wrong.push(`${where} ${column.expr}：网页 ${page}，LibreOffice ${office}`);
    });
  };
  filled.forEach((_, index) => {
    compare(
      found[firstRow + index] ?? [],
      expected.rows[index]?.values ?? {},
      `第 ${index + 1} 行`,
    );
  });
  // The spare rows show nothing, also where an expression reads no cell of its row.
  compare(found[firstRow + filled.length] ?? [], {}, '空行');
  compare(found[firstRow + filled.length + 2] ?? [], expected.totals.values, '合计');
  expect(wrong).toEqual([]);
});

function agree(page: Values[string], office: string): boolean {
  if (typeof page !== 'number') return office === (page ?? '');
  const value = Number(office);
  return office !== '' && Math.abs(value - page) <= 1e-9 * Math.max(1, Math.abs(page));
}

function sheetOf(numbers: string[], texts: string[]): Sheet {
  const column = (id: string, more: Partial<Column>): Column => ({
    id,
    label: id,
    type: 'number',
    required: false,
    origin: 'source',
    total: 'none',
    ...more,
  });
  return {
    version: 1,
    params: [{ id: 'p', label: 'p', type: 'number', required: false, origin: 'source' }],
    columns: [
      column('name', { label: '名称', type: 'text' }),
      ...inputs.map((id) => column(id, { total: 'sum' })),
      column('t', { type: 'text' }),
      column('k', { type: 'check', total: 'count' }),
      column('e', { type: 'date' }),
      column('f', { type: 'date' }),
      ...numbers.map((expr, index) => column(`n${index}`, { expr, total: 'recompute' })),
      ...texts.map((expr, index) => column(`s${index}`, { type: 'text', expr })),
    ],
    checks: [],
    sample: { params: {}, rows: [] },
  };
}

function join(parts: string[]): string {
  return parts.join(' ');
}

function parens(parts: string[]): string {
  return `(${parts.join(' ')})`;
}
