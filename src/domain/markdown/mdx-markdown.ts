import { withoutCode } from './without-code.ts';
import { COMPONENTS } from './components.ts';
import { readElement } from './read-element.ts';
import { addressOf, type Site, type SitePage } from './site.ts';

/**
 * The prose of a page as Markdown: import lines and comments go, components become what they show,
 * links within the page become links to it. Throws on a component that has no Markdown.
 */
export function mdxMarkdown(page: Pick<SitePage, 'id' | 'body'>, site: Site): string {
  return withoutCode(page.body.replace(/\r\n/g, '\n'), (text) =>
    withComponents(withoutScript(text), site)
      .replace(/\]\(#/g, `](${addressOf(page.id)}#`)
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

function withoutScript(text: string): string {
  return text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/(^\s*|\n{2,})(?:import|export)\s[\s\S]*?(?=\n{2,}|$)/g, '$1');
}

function withComponents(text: string, site: Site): string {
  const element = readElement(text);
  if (!element) return text;
  const { name, start, end, attributes, children } = element;
  const show = COMPONENTS[name];
  if (!show) {
    throw new Error(
      `正文用了组件 <${name}>，但没有写它的 Markdown。请在 src/domain/markdown/components.ts 里补上 ${name}。`,
    );
  }
  const before = text.slice(0, start);
  const shown = show({ attributes, children: withComponents(children, site), site });
  const gap = /(^|\n)\s*$/.test(before) ? '\n\n' : '';
  return [before, shown, withComponents(text.slice(end), site)].join(gap);
}
