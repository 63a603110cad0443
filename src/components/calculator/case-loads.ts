import { pagesOfKind, type EntryOf } from '../../content.ts';
import type { CaseLoad } from '../../domain/case/schema.ts';
import { stateOf } from '../../domain/formula/tool-state.ts';
import { encodeState } from '../../islands/store/link-state.ts';
import { formulaOf, slugOf } from './bench.ts';

/** A calculator opened with the numbers of a case. */
export interface LoadLink {
  href: string;
  calculator: string;
  case: EntryOf<'case'>;
  why: string;
}

/** The links of one case. Throws where its calculator does not exist or does not have an input. */
export function loadsOf(page: EntryOf<'case'>): Promise<LoadLink[]> {
  return Promise.all(page.data.calculators.map((load) => linkOf(page, load)));
}

/** The cases whose numbers a calculator can be opened with. */
export async function casesFor(calculator: string): Promise<LoadLink[]> {
  const cases = await pagesOfKind('case');
  const links = await Promise.all(
    cases.flatMap((page) =>
      page.data.calculators
        .filter((load) => load.calculator === calculator)
        .map((load) => linkOf(page, load)),
    ),
  );
  return links;
}

async function linkOf(page: EntryOf<'case'>, load: CaseLoad): Promise<LoadLink> {
  const all = await pagesOfKind('calculator');
  const target = all.find((each) => slugOf(each) === load.calculator);
  const formula = target && (await formulaOf(target));
  if (!formula) throw new Error(wrong(page, load, '没有这个计算器，或它不能代入数字'));
  const unknown = Object.keys(load.inputs).find(
    (id) => !formula.inputs.some((each) => each.id === id),
  );
  if (unknown) throw new Error(wrong(page, load, `它没有输入“${unknown}”`));
  const coded = await encodeState(stateOf(formula, load.inputs, load.rows));
  if (coded.state === 'refused') throw new Error(wrong(page, load, coded.reason));
  return {
    href: `/calculators/${load.calculator}/#${coded.hash}`,
    calculator: target.data.title,
    case: page,
    why: load.why,
  };
}

function wrong(page: EntryOf<'case'>, load: CaseLoad, why: string): string {
  return `content/${page.id}.mdx 的“代入计算器”写了 ${load.calculator}：${why}。`;
}
