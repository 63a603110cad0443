import type { EntryOf } from '../../content.ts';
import { isQuestion } from '../../domain/decision-tree/is-question.ts';
import type { Ending, Node, Tree } from '../../domain/decision-tree/schema.ts';
import { loadLink } from '../calculator/load-link.ts';

/** The tree of a page with the numbers of its links put into their addresses. */
export async function linkedTree({ id, data }: EntryOf<'decision-tree'>): Promise<Tree> {
  const nodes = await Promise.all(
    Object.entries(data.tree.nodes).map(async ([key, node]): Promise<[string, Node]> => [
      key,
      isQuestion(node) ? node : await withNumbers(node, `content/${id}.mdx 的结局“${key}”`),
    ]),
  );
  return { start: data.tree.start, nodes: Object.fromEntries(nodes) };
}

async function withNumbers(ending: Ending, where: string): Promise<Ending> {
  const links = await Promise.all(
    ending.links.map(async ({ to, why, inputs, rows }) => {
      if (!inputs && !rows) return { to, why };
      const calculator = /^\/calculators\/([a-z0-9-]+)\/$/.exec(to)?.[1];
      if (!calculator) throw new Error(`${where}的链接 ${to} 带了数字，但它不是计算器。`);
      const { href } = await loadLink({ calculator, inputs: inputs ?? {}, rows }, where);
      return { to: href, why };
    }),
  );
  return { ...ending, links };
}
