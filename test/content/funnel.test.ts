import { expect, test } from 'vitest';
import type { Values } from '../../src/domain/field/value.ts';
import { evaluateSheet } from '../../src/domain/sheet/evaluate-sheet.ts';
import type { Column, Sheet } from '../../src/domain/sheet/schema.ts';
import { readPageFiles } from '../../src/content-files.ts';
import reference from '../reference/funnel.open.json' with { type: 'json' };

const pages = await readPageFiles();
const data = (id: string) => {
  const read = pages.find((page) => page.id === id)?.read;
  if (!read || !('data' in read)) throw new Error(`${id} does not read`);
  return read.data;
};
const template = data('templates/channel-tracking') as { sheet: Sheet };
const calculator = data('calculators/channel-workbench') as { workbench: { columns: Column[] } };
const sheet = {
  ...template.sheet,
  columns: [...template.sheet.columns, ...calculator.workbench.columns],
};

/** What the reference calls the columns of the workbench. */
const NAMES: Record<string, string> = {
  ctr: 'ctr',
  cvr: 'cvr',
  cpc: 'cpc',
  cpm: 'cpm',
  cac: 'cac',
  roas: 'roi',
  roi_net: 'net_roi',
  aov: 'order_value',
};

type Case = {
  name: string;
  fn?: string;
  input: Record<string, unknown>;
  expected: Record<string, unknown>;
};
const cases = reference.cases as Case[];
/** The sheet knows the spend only; the case with the cost of goods is for a later calculator. */
const metrics = cases.filter(({ fn, input }) => fn === 'metrics' && !('cogs' in input));

test.each(metrics)('funnel: $name', ({ input, expected }) => {
  const [row] = evaluateSheet(sheet, {}, [{ channel: '渠道', ...(input as Values) }]).rows;
  for (const [name, column] of Object.entries(NAMES)) {
    const wanted = expected[name];
    if (wanted === undefined) continue;
    const found = row?.values[column];
    if (wanted === null) expect(found, name).toBeNull();
    else expect(found, name).toBeCloseTo(wanted as number, 9);
  }
});

test('funnel: totals are ratios of the sums, not means of the rows', () => {
  const [totals] = cases.filter(({ fn }) => fn === 'totals');
  if (!totals) throw new Error('the reference has no totals');
  const rows = (totals.input['rows'] as Values[]).map((row) => ({ channel: '渠道', ...row }));
  const found = evaluateSheet(sheet, {}, rows).totals.values;
  for (const [name, column] of Object.entries(NAMES)) {
    expect(found[column], name).toBeCloseTo(totals.expected[name] as number, 9);
  }
  for (const [name, wanted] of Object.entries(
    totals.expected['totals'] as Record<string, number>,
  )) {
    expect(found[name], name).toBe(wanted);
  }
});
