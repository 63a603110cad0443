import type { Page } from './page.ts';

export interface Heading {
  slug: string;
  text: string;
}

/** The headings that the frame draws around the prose of a page; one list for the page and its table of contents. */
export const HEADINGS = {
  when: { slug: 'when', text: '什么时候用' },
  steps: { slug: 'steps', text: '步骤卡' },
  exercise: { slug: 'exercise', text: '练一练' },
  logic: { slug: 'logic', text: '底层逻辑' },
  figures: { slug: 'figures', text: '数字与口径' },
  conditions: { slug: 'conditions', text: '成立条件' },
  carry: { slug: 'carry-over', text: '换行业怎么用' },
  challenges: { slug: 'challenges', text: '难在哪里' },
  adaptations: { slug: 'adaptations', text: '怎么适配' },
  kpis: { slug: 'kpis', text: '渠道、内容与指标' },
  cases: { slug: 'cases', text: '可迁移的案例' },
  swaps: { slug: 'swaps', text: '替换词表' },
  compliance: { slug: 'compliance', text: '合规' },
  pilot: { slug: 'pilot', text: '试点清单' },
  walk: { slug: 'walk', text: '一步一步走' },
  whole: { slug: 'whole', text: '整棵树' },
  editor: { slug: 'editor', text: '填表' },
  use: { slug: 'use', text: '使用步骤' },
  fields: { slug: 'fields', text: '各栏怎么填' },
  calculator: { slug: 'calculator', text: '算一算' },
  examples: { slug: 'examples', text: '算例' },
  limits: { slug: 'limits', text: '什么时候别用它' },
  differs: { slug: 'differs', text: '为什么别处算出来不一样' },
  references: { slug: 'references', text: '依据' },
  path: { slug: 'path', text: '路线' },
  list: { slug: 'list', text: '本栏目全部内容' },
} as const satisfies Record<string, Heading>;

/** The frame's headings before and after the prose of a page. */
export function frameHeadings(page: Page): { before: Heading[]; after: Heading[] } {
  const H = HEADINGS;
  switch (page.kind) {
    case 'manual':
      return { before: [H.when, H.steps], after: [H.exercise] };
    case 'case':
      return {
        before: [H.logic, H.figures, H.conditions],
        after: page.swaps.length > 0 ? [H.carry] : [],
      };
    case 'industry':
      return {
        before: [H.challenges, H.adaptations, H.kpis, H.cases, H.swaps],
        after: [H.compliance, H.pilot],
      };
    case 'decision-tree':
      return { before: [H.walk], after: [H.whole] };
    case 'template':
      return { before: [H.editor, H.when, H.use, H.fields], after: [] };
    case 'calculator':
      return {
        before: [H.calculator],
        after: [
          ...(page.formula || page.workbench ? [H.examples] : []),
          H.limits,
          ...(page.differs.length > 0 ? [H.differs] : []),
          H.references,
        ],
      };
    case 'path':
      return { before: [H.path], after: [] };
    case 'index':
      return {
        before: ['none', 'home', 'glossary'].includes(page.section) ? [] : [H.list],
        after: [],
      };
    default:
      return { before: [], after: [] };
  }
}
