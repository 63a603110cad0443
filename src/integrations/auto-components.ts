/** Components that authors may use in any MDX file without an import line. */
const COMPONENTS: Record<string, string> = {
  Entrance: '/src/components/Entrance.astro',
  Entrances: '/src/components/Entrances.astro',
  GlossaryList: '/src/components/GlossaryList.astro',
  PainPoints: '/src/components/PainPoints.astro',
  RoleTable: '/src/components/RoleTable.astro',
  SearchBox: '/src/components/SearchBox.astro',
  SourceList: '/src/components/SourceList.astro',
  Workspace: '/src/components/Workspace.astro',
};

interface Node {
  type: string;
  name?: string | null;
  children?: Node[];
}

/** Remark plugin: adds the import of each component of `COMPONENTS` that a file uses. */
export function autoComponents(): (tree: Node) => void {
  return (tree) => {
    const used = new Set<string>();
    collect(tree, used);
    for (const name of used) tree.children?.unshift(importNode(name, COMPONENTS[name] as string));
  };
}

function collect(node: Node, used: Set<string>): void {
  if (node.type.startsWith('mdxJsx') && node.name && Object.hasOwn(COMPONENTS, node.name))
    used.add(node.name);
  for (const child of node.children ?? []) collect(child, used);
}

function importNode(name: string, path: string): Node {
  const body = {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: path, raw: JSON.stringify(path) },
    attributes: [],
  };
  const estree = { type: 'Program', sourceType: 'module', body: [body] };
  return { type: 'mdxjsEsm', value: '', data: { estree } } as Node;
}
