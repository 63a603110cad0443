import { allRoutes } from './all-routes.ts';
import { isQuestion } from './is-question.ts';
import type { Ending, Tree } from './schema.ts';

export interface MarkdownParts {
  title: string;
  tree: Tree;
  /** Names of roles by id. */
  roles: Record<string, string>;
  /** Put before the site's own links, e.g. `https://example.com`. */
  base: string;
}

/** A tree as Markdown: the table from answers to endings, then every ending in full. */
export function toMarkdown({ title, tree, roles, base }: MarkdownParts): string {
  const name = (id: string) => roles[id] ?? id;
  const rows = allRoutes(tree).map(({ steps, ending }) => [
    steps.map(({ branch }) => branch.label).join(' › '),
    ending.end,
    name(ending.owner),
    ending.within,
  ]);
  const table = [['一路的答案', '结局', '负责人', '时限'], ['---', '---', '---', '---'], ...rows];
  const endings = Object.values(tree.nodes).flatMap((node) => (isQuestion(node) ? [] : [node]));
  return [
    `# ${title}`,
    table.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n'),
    ...endings.map((ending) => endingText(ending, name, base)),
  ].join('\n\n');
}

function endingText(ending: Ending, name: (id: string) => string, base: string): string {
  const actions = ending.actions.map(({ do: what, owner, within }) => {
    const limits = [...(owner ? [name(owner)] : []), ...(within ? [within] : [])].join('，');
    return `- [ ] ${what}${limits && `（${limits}）`}`;
  });
  const links = ending.links.map(({ to, why }) => `[${why}](${base}${to})`);
  return [
    `## ${ending.end}`,
    `负责人：${name(ending.owner)}；时限：${ending.within}`,
    actions.join('\n'),
    `记录：${ending.record}`,
    ...(links.length > 0 ? [`相关：${links.join('；')}`] : []),
  ].join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
