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
