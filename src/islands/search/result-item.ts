import { parseExcerpt } from '../../domain/search/excerpt.ts';
import { element } from '../dom/element.ts';
import type { PagefindPage } from './pagefind.ts';

const MOST_SECTIONS = 2;

/** One page of the answer: what kind it is, its title, why it was found, and the sections that say it. */
export function resultItem(page: PagefindPage): HTMLLIElement {
  const title = page.meta['title'] ?? page.url;
  const sections = page.sub_results
    .filter((section) => section.url !== page.url && section.title !== title)
    .slice(0, MOST_SECTIONS);
  const kind = page.filters['kind']?.[0];
  return element(
    'li',
    {},
    element(
      'p',
      { className: 'title' },
      kind ? element('span', { className: 'kind' }, kind) : null,
      element('a', { href: page.url }, title),
    ),
    element('p', { className: 'excerpt' }, ...excerpt(page.excerpt, title)),
    sections.length > 0
      ? element(
          'ul',
          {},
          ...sections.map((section) =>
            element('li', {}, element('a', { href: section.url }, section.title)),
          ),
        )
      : null,
  );
}

function excerpt(html: string, title: string): (Node | string)[] {
  return parseExcerpt(html, title).map(({ text, marked }) =>
    marked ? element('mark', {}, text) : text,
  );
}
