import { pagesOfKind } from '../../content.ts';
import type { Values } from '../../domain/field/value.ts';
import { stateOf } from '../../domain/formula/tool-state.ts';
import { encodeState } from '../../islands/store/link-state.ts';
import { formulaOf, slugOf } from './bench.ts';

export interface Load {
  /** File name under content/calculators. */
  calculator: string;
  inputs: Values;
  rows?: Values[] | undefined;
}

/**
 * The address that opens a calculator with these numbers, and its title. Throws where the calculator does not exist or
 * does not have an input; `where` names the file and the field.
 */
export async function loadLink(
  { calculator, inputs, rows }: Load,
  where: string,
): Promise<{ href: string; title: string }> {
  const wrong = (why: string) => new Error(`${where}写了 ${calculator}：${why}。`);
  const target = (await pagesOfKind('calculator')).find((each) => slugOf(each) === calculator);
  const formula = target && (await formulaOf(target));
  if (!formula) throw wrong('没有这个计算器，或它不能代入数字');
  const unknown = Object.keys(inputs).find((id) => !formula.inputs.some((each) => each.id === id));
  if (unknown) throw wrong(`它没有输入“${unknown}”`);
  const coded = await encodeState(stateOf(formula, inputs, rows));
  if (coded.state === 'refused') throw wrong(coded.reason);
  return { href: `/calculators/${calculator}/#${coded.hash}`, title: target.data.title };
}
