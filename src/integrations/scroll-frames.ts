interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/**
 * Rehype plugin: tables and code blocks of the prose scroll inside a frame that the keyboard can reach, so
 * that a wide one never moves the page. The frame is named after the heading above it.
 */
export function scrollFrames(): (tree: Node) => void {
  return (tree) => {
    let heading = '正文';
    let count = 0;
    tree.children = (tree.children ?? []).map(function framed(node): Node {
      if (/^h[2-4]$/.test(node.tagName ?? '')) heading = textOf(node);
      if (node.tagName === 'table' || node.tagName === 'pre') {
        count += 1;
        return frame(node, `${node.tagName === 'pre' ? '代码' : '表格'} ${count}：${heading}`);
      }
      if (node.children) node.children = node.children.map(framed);
      return node;
    });
  };
}

function frame(child: Node, label: string): Node {
  const isTable = child.tagName === 'table';
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: [isTable ? 'table-scroll' : 'code-scroll'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: label,
    },
    children: [child],
  };
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
