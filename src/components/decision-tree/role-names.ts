import { roleName } from '../../content.ts';
import { isQuestion } from '../../domain/decision-tree/is-question.ts';
import type { Tree } from '../../domain/decision-tree/schema.ts';

/** The names of all roles that a tree's endings and actions give work to. Throws on an unknown role. */
export async function roleNames(tree: Tree, page: string): Promise<Record<string, string>> {
  const ids = Object.values(tree.nodes).flatMap((node) =>
    isQuestion(node) ? [] : [node.owner, ...node.actions.flatMap(({ owner }) => owner ?? [])],
  );
  const names = [...new Set(ids)].map(async (id) => [id, await roleName(id, page)] as const);
  return Object.fromEntries(await Promise.all(names));
}
