import type { Term } from '../glossary/schema.ts';
import { sortTerms } from '../glossary/sort-terms.ts';
import { bullets, joined, link, plain } from './blocks.ts';
import { found, titleOf, type Site } from './site.ts';

/** Every term of the glossary in dictionary order. */
export function glossaryList(site: Site): string {
  const terms = new Map(site.terms.map((term) => [term.id, term]));
  return joined(...sortTerms(site.terms).map((term) => termText(term, terms, site)));
}

function termText(term: Term, terms: ReadonlyMap<string, Term>, site: Site): string {
  const { name, abbreviation, english, meaning, formula, also, confusable, page, origin } = term;
  const latin = [abbreviation, english].filter((each) => each && each !== name).join(' · ');
  const others = confusable.map((id) =>
    link(
      found(terms, id, `术语“${name}”的 confusable 写了“${id}”，术语表里没有`).name,
      `/glossary/#${id}`,
    ),
  );
  return joined(
    `## ${plain(latin ? `${name}（${latin}）` : name)}`,
    plain(meaning),
    bullets([
      ...(formula ? [`算法：${plain(formula)}`] : []),
      ...(also.length > 0 ? [`也叫：${plain(also.join('、'))}`] : []),
      ...(others.length > 0 ? [`别和它混：${others.join('、')}`] : []),
      ...(page ? [`详见：${link(titleOf(site, page), page)}`] : []),
      ...(origin === 'added' ? ['性质：本站补充'] : []),
    ]),
  );
}
