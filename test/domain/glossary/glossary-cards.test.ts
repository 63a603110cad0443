import { expect, test } from 'vitest';
import { glossaryCards } from '../../../src/integrations/glossary-cards.ts';

interface Node {
  type: string;
  value?: string;
  tagName?: string;
  name?: string;
  properties?: Record<string, string | string[]>;
  children?: Node[];
}

const terms = [
  { id: 'cac', name: '获客成本', abbreviation: 'CAC' },
  { id: 'cvr', name: '转化率' },
];
const text = (value: string): Node => ({ type: 'text', value });
const tag = (tagName: string, ...children: Node[]): Node => ({
  type: 'element',
  tagName,
  children,
});

test('links the first mention of each term of a page', () => {
  const tree = tag('div', tag('p', text('获客成本和转化率')), tag('p', text('CAC 又叫获客成本')));
  expect(html(marked(tree))).toBe(
    '<div><p><a href=/glossary/#cac data=cac class=term>获客成本</a>和<a href=/glossary/#cvr data=cvr class=term>转化率</a></p>' +
      '<p>CAC 又叫获客成本</p></div>',
  );
});

test('leaves headings, links, code, controls and heads of tables alone', () => {
  for (const name of ['h2', 'a', 'code', 'button', 'th', 'pre', 'summary']) {
    const tree = tag('div', tag(name, tag('span', text('获客成本'))), tag('p', text('转化率')));
    expect(html(marked(tree))).toBe(
      `<div><${name}><span>获客成本</span></${name}><p><a href=/glossary/#cvr data=cvr class=term>转化率</a></p></div>`,
    );
  }
});

test('what is skipped does not count as the first mention', () => {
  const tree = tag('div', tag('h2', text('获客成本')), tag('td', text('获客成本')));
  expect(html(marked(tree))).toContain('<td><a ');
});

test('leaves components of MDX alone, but not plain elements', () => {
  const component = { type: 'mdxJsxFlowElement', name: 'Entrance', children: [text('获客成本')] };
  const plain = { type: 'mdxJsxFlowElement', name: 'div', children: [text('获客成本')] };
  expect(marked(tag('div', component)).children?.[0]?.children).toEqual([text('获客成本')]);
  expect(marked(tag('div', plain)).children?.[0]?.children?.[0]?.tagName).toBe('a');
});

test('marks at most twelve terms a page', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({
    id: `t${index}`,
    name: `词${index}号`,
  }));
  const tree = tag('p', text(many.map(({ name }) => name).join('，')));
  glossaryCards(many)()(tree, {});
  expect(tree.children?.filter(({ tagName }) => tagName === 'a')).toHaveLength(12);
});

test('each page starts anew, and the glossary is never marked', () => {
  const plugin = glossaryCards(terms)();
  for (const path of ['content/faq/a.mdx', 'content/faq/b.mdx']) {
    const tree = tag('p', text('获客成本'));
    plugin(tree, { path });
    expect(tree.children?.[0]?.tagName).toBe('a');
  }
  const glossary = tag('p', text('获客成本'));
  plugin(glossary, { path: '/site/content/glossary/index.mdx' });
  expect(glossary.children).toEqual([text('获客成本')]);
});

function marked(tree: Node): Node {
  glossaryCards(terms)()(tree, { path: 'content/faq/x.mdx' });
  return tree;
}

function html(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  const { href, dataTerm, className } = node.properties ?? {};
  const attributes = href
    ? ` href=${String(href)} data=${String(dataTerm)} class=${String(className)}`
    : '';
  return `<${node.tagName}${attributes}>${(node.children ?? []).map(html).join('')}</${node.tagName}>`;
}
