import { pagesOfKind } from '../../content.ts';
import { slugOf } from './bench.ts';

/** The words that each industry puts in place of others. */
export async function wordIndustries() {
  return (await pagesOfKind('industry')).map((page) => ({
    id: slugOf(page),
    name: page.data.title,
    pairs: page.data.swaps,
  }));
}

/** What can be carried over from each case, with the words to change. */
export async function wordCases() {
  return (await pagesOfKind('case')).map((page) => ({
    id: slugOf(page),
    title: page.data.title,
    text: [page.data.logic, ...page.data.actions].join('\n'),
    swaps: page.data.swaps,
  }));
}
