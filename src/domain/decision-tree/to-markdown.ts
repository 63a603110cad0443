import { allRoutes } from './all-routes.ts';
import { isQuestion } from './is-question.ts';
import type { Tree } from './schema.ts';

/** The tree as Markdown: the table from answers to endings, then every ending in full. */
export function toMarkdown(tree: Tree, roles: Record<string, string>): string {
  const name = (id: string) => roles[id] ?? id;
  const rows = allRoutes(tree).map(({ steps, ending }) =>
    row([
      steps.map(({ branch }) => branch.label).join(' › '),
      ending.end,
      name(ending.owner),
      ending.within,
    ]),
  );
  const endings = Object.values(tree.nodes).flatMap((node) => {
    if (isQuestion(node)) return [];
    const actions = node.actions.map(({ do: what, owner, within }) => {
      const limits = [...(owner ? [name(owner)] : []), ...(within ? [within] : [])].join('，');
      return `- [ ] ${what}${limits ? `（${limits}）` : ''}`;
    });
    return [
      `### ${node.end}`,
      `负责人：${name(node.owner)}；时限：${node.within}`,
      actions.join('\n'),
      `记录：${node.record}`,
      ...(node.links.length > 0
        ? [node.links.map(({ to, why }) => `- [${why}](${to})`).join('\n')]
        : []),
    ];
  });
  return [
    [
      row(['一路的答案', '结局', '负责人', '时限']),
      row(['---', '---', '---', '---']),
      ...rows,
    ].join('\n'),
    ...endings,
  ].join('\n\n');
}

function row(cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
