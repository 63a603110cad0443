import { readPageFiles } from '../../src/content-files.ts';
import { computeOf } from '../../src/domain/formula/compute-registry.ts';
import { evaluateFormula, type FormulaResult } from '../../src/domain/formula/evaluate-formula.ts';
import { resolveRows } from '../../src/domain/formula/resolve-rows.ts';
import type { Formula } from '../../src/domain/formula/schema.ts';
import type { PageOf } from '../../src/domain/page/page.ts';

type Example = Formula['examples'][number];

/** A calculator as its page needs it, read from `content/`. */
export interface CalculatorFile {
  slug: string;
  data: PageOf<'calculator'>;
  /** With the columns of its template filled in; none for those with a view of their own. */
  formula: Formula | undefined;
}

export async function readCalculators(): Promise<CalculatorFile[]> {
  const pages = (await readPageFiles()).flatMap(({ id, read }) =>
    'data' in read ? [{ id, data: read.data }] : [],
  );
  const sheetOf = (slug: string) => {
    const found = pages.find(({ id }) => id === `templates/${slug}`)?.data;
    return found?.kind === 'template' ? found.sheet : undefined;
  };
  return pages.flatMap(({ id, data }) => {
    if (data.kind !== 'calculator') return [];
    const slug = id.replace('calculators/', '');
    return [{ slug, data, formula: data.formula && resolveRows(data.formula, slug, sheetOf) }];
  });
}

/** The table that an example is worked out on: its own rows, else the sample. */
export function rowsOf(formula: Formula, example: Example) {
  return example.rows ?? formula.rows?.sample ?? [];
}

export function runExample(formula: Formula, example: Example): FormulaResult {
  return evaluateFormula(formula, example.inputs, rowsOf(formula, example), computeOf(formula));
}
