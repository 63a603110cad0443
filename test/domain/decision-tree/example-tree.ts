import { decisionTreePage, type Tree } from '../../../src/domain/decision-tree/schema.ts';

/** Two ways lead to `stock`, and two answers of `source` lead to `page`. */
export const nodes = {
  source: {
    ask: '访问从哪里来',
    help: '看来源报表',
    why: '来源决定谁来处理',
    answers: [
      { label: '广告', to: 'page' },
      { label: '达人', to: 'page' },
      { label: '线下门店', to: 'stock' },
      { label: '说不清', to: 'track' },
    ],
  },
  page: {
    ask: '页面打得开吗',
    answers: [
      { label: '打得开', to: 'stock' },
      { label: '打不开', to: 'down' },
    ],
  },
  stock: {
    ask: '库存够不够卖',
    answers: [
      { label: '够', to: 'more' },
      { label: '不够', to: 'less' },
    ],
  },
  track: ending('先查跟踪', { owner: 'ops-specialist', within: '1 天', tone: 'calm' }),
  down: ending('停掉广告', {
    owner: 'tech',
    within: '15 分钟',
    tone: 'urgent',
    actions: [
      { do: '暂停所有计划', owner: 'ops-specialist', within: '5 分钟' },
      '回退最近一次发布',
      { do: '在社群说明情况', owner: 'customer-service' },
    ],
    links: [{ to: '/guides/roles/', why: '看谁负责' }],
  }),
  more: ending('小步加量', { owner: 'marketing-lead', within: '2 小时' }),
  less: ending('改成预售', { owner: 'product-manager', within: '1 小时', tone: 'warn' }),
};

export const scenarios = [
  { title: '广告放量后页面打不开', answers: ['广告', '打不开'], end: 'down' },
  { title: '达人带货，货也够卖', answers: ['达人', '打得开', '够'], end: 'more' },
  { title: '门店引来的人，货不够', answers: ['线下门店', '不够'], end: 'less' },
];

export const roles = {
  tech: '技术',
  'ops-specialist': '数字运营专员',
  'customer-service': '客服',
  'marketing-lead': '营销负责人',
  'product-manager': '产品经理',
};

function ending(end: string, more: object): object {
  return { end, actions: ['先做这一件事'], record: '记下几点发生', ...more };
}

/** The frontmatter of a page, with some of its fields replaced. */
function pageHead(more: object): object {
  return {
    kind: 'decision-tree',
    topic: '紧急情况',
    title: '示例决策树',
    description: '一棵只用来测试的小树，答两三题就走到结局。',
    owner: 'senior-advisor',
    reviewed: new Date('2026-11-20'),
    review: '突发事件',
    origin: 'added',
    onward: [{ to: '/guides/roles/', why: '看谁负责' }],
    says: { source: '来源资料只给了名字。', ours: '其余都是站内补充。' },
    tree: { start: 'source', nodes },
    scenarios,
    ...more,
  };
}

/** What the schema says against a page, as `path message`. */
export function faults(more: object): string[] {
  const parsed = decisionTreePage.safeParse(pageHead(more));
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

/** A tree as the schema reads it. Throws when the definition has faults. */
export function readTree(definition: object): Tree {
  return decisionTreePage.shape.tree.parse(definition);
}

export const exampleTree = readTree({ start: 'source', nodes });
