import type { Tree } from '../decision-tree/schema.ts';
import { toMarkdown } from '../decision-tree/to-markdown.ts';

/** Names of roles by id. */
type Roles = Record<string, string>;

/** Every ending in full, each under a heading of the fourth level. */
export function treeEndings(title: string, tree: Tree, roles: Roles): string {
  const [, , ...endings] = blocks(title, tree, roles);
  return endings.map((block) => block.replace(/^## /, '#### ')).join('\n\n');
}

/** The table from answers to endings. */
export function treeTable(title: string, tree: Tree, roles: Roles): string {
  const [, table = ''] = blocks(title, tree, roles);
  return table;
}

/** The copy that readers take of a tree: its title, its table, its endings. */
function blocks(title: string, tree: Tree, roles: Roles): string[] {
  return toMarkdown({ title, tree, roles, base: '' }).split('\n\n');
}
