import { pagesOfKind, type EntryOf } from '../../content.ts';
import type { CaseLoad } from '../../domain/case/schema.ts';
import { loadLink } from './load-link.ts';

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
  const { href, title } = await loadLink(load, `content/${page.id}.mdx 的“代入计算器”`);
  return { href, calculator: title, case: page, why: load.why };
}
