/** One template in the archive of all templates. */
export interface ToolkitItem {
  title: string;
  /** What it is good for, in one sentence. */
  description: string;
  /** Paths inside the archive. */
  files: string[];
  /** Address of its page on the site. */
  page: string;
}

export interface ToolkitGroup {
  topic: string;
  items: ToolkitItem[];
}

/** The table of contents of the archive of all templates, as Markdown that reads well as plain text too. */
export function toolkitContents(groups: ToolkitGroup[], licence: string): string {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return [
    '# 模板工具包目录',
    '',
    `来自“数字化营销知识库”，共 ${count} 份模板，按主题分文件夹。.xlsx 带着算式和示例，.docx 是可打印的文档。换成自己的内容就能用。`,
    '',
    '“网页”一行是站内地址：在网页上能边填边算，也能读回填好的工作簿。',
    ...groups.flatMap(({ topic, items }) => ['', `## ${topic}`, '', ...items.flatMap(itemLines)]),
    '',
    licence,
    '',
  ].join('\n');
}

function itemLines({ title, description, files, page }: ToolkitItem): string[] {
  return [
    `- **${title}**：${description}`,
    ...files.map((file) => `  - 文件：${file}`),
    `  - 网页：${page}`,
  ];
}
