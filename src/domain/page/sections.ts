/** The sections of the site in reading order: folder under `content/`, name on screen, kind of its pages. */
export const SECTIONS = [
  { id: 'paths', label: '学习路径', kind: 'path' },
  { id: 'manuals', label: '工具手册', kind: 'manual' },
  { id: 'cases', label: '案例库', kind: 'case' },
  { id: 'industries', label: '行业适配', kind: 'industry' },
  { id: 'decision-trees', label: '行动指南', kind: 'decision-tree' },
  { id: 'templates', label: '模板库', kind: 'template' },
  { id: 'calculators', label: '计算器', kind: 'calculator' },
  { id: 'guides', label: '方法与制度', kind: 'guide' },
  { id: 'faq', label: '常见问题', kind: 'faq' },
  { id: 'glossary', label: '术语表', kind: 'index' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

export const SECTION_IDS = SECTIONS.map(({ id }) => id) as [SectionId, ...SectionId[]];

/** What one page of a kind is called. */
export const KIND_LABELS = {
  manual: '手册',
  case: '案例',
  industry: '行业适配',
  'decision-tree': '行动指南',
  template: '模板',
  calculator: '计算器',
  guide: '方法与制度',
  faq: '常见问题',
  path: '学习路径',
  index: '栏目',
} as const;

export type Kind = keyof typeof KIND_LABELS;
