import type { NamedTerm } from '../domain/glossary/find-mentions.ts';
import { mentionFinder } from '../domain/glossary/find-mentions.ts';

interface Node {
  type: string;
  value?: string;
  /** Of an element of HTML. */
  tagName?: string;
  /** Of an element written in MDX. */
  name?: string | null;
  properties?: Record<string, unknown>;
  children?: Node[];
}

interface Page {
  path?: string;
}

/** More marked words than this make a page restless. */
const MOST_PER_PAGE = 12;

/** Where a term is not marked: links and controls already lead somewhere, headings and code stay plain. */
const PLAIN = new Set(
  'a abbr button code dfn h1 h2 h3 h4 h5 h6 kbd label pre samp script style summary svg th'.split(
    ' ',
  ),
);

/**
 * Rehype plugin: the first mention of each term on a page becomes a link into the glossary, which
 * `islands/glossary-card.ts` turns into a card. The glossary itself stays as it is.
 */
export function glossaryCards(terms: readonly NamedTerm[]): () => (tree: Node, page: Page) => void {
  const find = mentionFinder(terms);
  return () => (tree, page) => {
    if (/[\\/]glossary[\\/]/.test(page.path ?? '')) return;
    const seen = new Set<string>();
    mark(tree);

    function mark(node: Node): void {
      if (!node.children || isPlain(node)) return;
      node.children = node.children.flatMap((child) => {
        mark(child);
        return child.type === 'text' ? linked(child) : [child];
      });
    }

    function linked(text: Node): Node[] {
      return find(text.value ?? '').map((run) => {
        if (run.id === undefined || seen.has(run.id) || seen.size >= MOST_PER_PAGE) {
          return { type: 'text', value: run.text };
        }
        seen.add(run.id);
        return termLink(run.id, run.text);
      });
    }
  };
}

function isPlain({ tagName, name, properties }: Node): boolean {
  const element = tagName ?? name ?? '';
  // A component of its own may put its contents into a link.
  if (PLAIN.has(element) || /^[A-Z]/.test(element)) return true;
  const classes = properties?.['className'];
  return Array.isArray(classes) && classes.includes('starlight-aside__title');
}

function termLink(id: string, text: string): Node {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['term'], href: `/glossary/#${id}`, dataTerm: id },
    children: [{ type: 'text', value: text }],
  };
}
