import { expect, test } from 'vitest';
import { exampleTree, faults, nodes, scenarios } from './example-tree.ts';

const withNodes = (more: object) => ({ tree: { start: 'source', nodes: { ...nodes, ...more } } });
const { down, page, source, stock } = nodes;

test('写对的树没有问题，省略的部分补上', () => {
  expect(faults({})).toEqual([]);
  expect(exampleTree.nodes['more']).toMatchObject({
    actions: [{ do: '先做这一件事' }],
    links: [],
    tone: 'calm',
  });
});

test.each<[string, object, string[]]>([
  [
    '起点不存在',
    { tree: { start: 'begin', nodes } },
    ['tree.start 起点写的是“begin”，节点里没有它。可写：source、page、stock。'],
  ],
  [
    '起点是结局',
    { tree: { start: 'down', nodes } },
    ['tree.start 起点“down”是结局，第一步应是问题。可写：source、page、stock。'],
  ],
  [
    '答案没有去处，哪怕名字碰巧是对象自带的',
    withNodes({
      stock: {
        ...stock,
        answers: [
          { label: '够', to: 'constructor' },
          { label: '不够', to: 'less' },
        ],
      },
    }),
    [
      'tree.nodes.stock.answers.0.to 问题“stock”的答案“够”指向“constructor”，节点里没有它。现有：source、page、stock、track、down、more、less。',
    ],
  ],
  [
    '走不到的节点',
    withNodes({ spare: { ...down, end: '没人会来' } }),
    ['tree.nodes.spare 从起点“source”走不到节点“spare”。请让某个答案写 to: spare，或删掉它。'],
  ],
  [
    '绕圈',
    withNodes({
      stock: {
        ...stock,
        answers: [
          { label: '够', to: 'more' },
          { label: '不够', to: 'less' },
          { label: '再看页面', to: 'page' },
        ],
      },
    }),
    [
      'tree.nodes.stock.answers 问题“stock”绕回了前面的问题：page → stock → page。请让它的答案指向结局，或指向还没问过的问题。',
    ],
  ],
  [
    '只有一个答案',
    withNodes({ page: { ...page, answers: [{ label: '打得开', to: 'stock' }] } }),
    ['tree.nodes.page.answers 问题“page”只有 1 个答案，没有可选的。请至少写 2 个，或删掉这一问。'],
  ],
  [
    '没有答案',
    withNodes({ page: { ask: page.ask } }),
    ['tree.nodes.page.answers 问题“page”只有 0 个答案，没有可选的。请至少写 2 个，或删掉这一问。'],
  ],
  [
    '两个答案一样，只差空格和大小写',
    withNodes({
      page: {
        ...page,
        answers: [
          { label: '走 UTM', to: 'stock' },
          { label: '打不开', to: 'down' },
          { label: '走utm', to: 'down' },
        ],
      },
    }),
    [
      'tree.nodes.page.answers.2.label 问题“page”的第 1 个和第 3 个答案都是“走utm”。请改成看得出区别的说法，或合并成一个。',
    ],
  ],
  [
    '结局没有负责人、时限、动作和记录',
    withNodes({ down: { end: '停掉广告' } }),
    [
      'tree.nodes.down.owner 结局“down”没有负责人。请写角色编号，例如 owner: ops-specialist。',
      'tree.nodes.down.within 结局“down”没有时限。请写数字加单位，例如 30 分钟、2 小时、1 天。',
      'tree.nodes.down.actions 结局“down”没有动作。请在 actions 下写清先做什么、再做什么，每行以 - 开头。',
      'tree.nodes.down.record 结局“down”没有写要记录什么。请写 record，例如 record: 在跟进表记下开始时间、来源和花费。',
    ],
  ],
  [
    '时限看不懂',
    withNodes({
      down: { ...down, within: '尽快', actions: ['先停广告', { do: '再查原因', within: '半天' }] },
    }),
    [
      'tree.nodes.down.within 结局“down”的时限写的是“尽快”。请写数字加单位，例如 30 分钟、2 小时、1 天。',
      'tree.nodes.down.actions.1.within 结局“down”第 2 个动作的时限写的是“半天”。请写数字加单位，例如 30 分钟、2 小时、1 天。',
    ],
  ],
  [
    '既是问题又是结局',
    withNodes({ down: { ...down, ask: '停不停广告' } }),
    ['tree.nodes.down.end 节点“down”既写了 ask 又写了 end。问题只写 ask，结局只写 end，请留一个。'],
  ],
  [
    '既不是问题也不是结局',
    withNodes({ down: { record: '记下几点发生' } }),
    ['tree.nodes.down 节点“down”既没有 ask 也没有 end。问题请写 ask，结局请写 end。'],
  ],
  [
    '问题里写了结局的字段',
    withNodes({ page: { ...page, owner: 'tech' } }),
    ['tree.nodes.page.owner 问题“page”不该有 owner 这一项。请删掉，或移到别的节点。'],
  ],
  [
    '节点编号不合规矩',
    withNodes({
      source: { ...source, answers: [{ label: '广告', to: '页面' }, ...source.answers] },
    }),
    [
      'tree.nodes.source.answers.0.to 节点编号以小写英文字母开头，只用小写字母、数字和连字符，例如 paid-ads',
    ],
  ],
  [
    '情景不到 3 个',
    { scenarios: scenarios.slice(1) },
    [
      'scenarios 至少写 3 个情景，每个写 title（情况）、answers（依次的答案）和 end（走到的结局编号）。',
    ],
  ],
])('%s', (_, more, expected) => {
  expect(faults(more)).toEqual(expected);
});

test.each<[string, { answers: string[]; end: string }, string]>([
  [
    '没有这个答案',
    { answers: ['广告', '很慢'], end: 'down' },
    'scenarios.0.answers.1 情景“广告放量后页面打不开”第 2 个答案写的是“很慢”，问题“page”没有这个答案。可写：“打得开”、“打不开”。',
  ],
  [
    '没走到结局',
    { answers: ['广告', '打得开'], end: 'more' },
    'scenarios.0.answers 情景“广告放量后页面打不开”答完 2 题停在问题“stock”，还没到结局。请把后面的答案补上。',
  ],
  [
    '走过了头',
    { answers: ['广告', '打不开', '够'], end: 'down' },
    'scenarios.0.answers.2 情景“广告放量后页面打不开”答完 2 题就到了结局“down”，后面多出 1 个答案。请删掉。',
  ],
  [
    '走到别处',
    { answers: ['广告', '打不开'], end: 'more' },
    'scenarios.0.end 情景“广告放量后页面打不开”实际走到结局“down”，end 写的是“more”。请改 end，或改答案。',
  ],
])('情景%s', (_, told, expected) => {
  expect(faults({ scenarios: [{ ...scenarios[0], ...told }, ...scenarios.slice(1)] })).toEqual([
    expected,
  ]);
});

test('七题可以，八题太长', () => {
  const chain = (length: number) => {
    const ids = Array.from({ length }, (_, index) => `q${index + 1}`);
    const questions = ids.map((id, index): [string, object] => [
      id,
      {
        ask: `第 ${index + 1} 个问题`,
        answers: [
          { label: '继续', to: ids[index + 1] ?? 'last' },
          { label: '停', to: 'last' },
        ],
      },
    ]);
    const last = { ...nodes.more, end: '走到头了' };
    return {
      tree: { start: 'q1', nodes: { ...Object.fromEntries<object>(questions), last } },
      scenarios: scenarios.map((each) => ({ ...each, answers: ['停'], end: 'last' })),
    };
  };
  expect(faults(chain(7))).toEqual([]);
  expect(faults(chain(8))).toEqual([
    'tree.nodes.q8 走到结局“last”要答 8 题（q1 → q2 → q3 → q4 → q5 → q6 → q7 → q8），最多 7 题。请合并或删去问题。',
  ]);
});
