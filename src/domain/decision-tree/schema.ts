import { z } from 'zod';
import { fieldId } from '../field/schema.ts';
import { basePage, internalLink, slug } from '../page/base.ts';
import { scenarioFaults } from './scenario-faults.ts';
import { treeFaults } from './tree-faults.ts';

/** What trees are about, in the order of the list; the first is what one opens this section for. */
export const TREE_TOPICS = [
  '紧急情况',
  '预算与渠道',
  '内容与社媒',
  '用户与会员',
  '数据与技术',
  '指标与实验',
  '案例与行业',
  '培训与工具',
] as const;

/** Node ids stand in links that people pass on: keep them when the words around them change. */
const nodeId = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    '节点编号以小写英文字母开头，只用小写字母、数字和连字符，例如 paid-ads',
  );

const value = z.union([z.number(), z.string(), z.null()]);

const answer = z.strictObject({
  label: z.string().min(1).max(24),
  /** Id of the node that this answer leads to. */
  to: nodeId,
  /** Shown under the label: how to tell this answer from the others. */
  note: z.string().min(2).max(60).optional(),
});

/** A line of text, or a line with somebody else in charge or an earlier time. */
const action = z.preprocess(
  (value) => (typeof value === 'string' ? { do: value } : value),
  z.strictObject({ do: z.string().min(4), owner: slug.optional(), within: z.string().optional() }),
);

/** Where to go on; a calculator can be opened with numbers that are known. */
const link = z.strictObject({
  to: internalLink,
  why: z.string().min(2).max(40),
  inputs: z.record(fieldId, value).optional(),
  rows: z.array(z.record(fieldId, value)).optional(),
});

const node = z
  .strictObject({
    ask: z.string().min(4).max(40),
    /** Where to look to be able to answer. */
    help: z.string().min(4),
    /** Why the question is asked. */
    why: z.string().min(4),
    answers: z.array(answer),
    end: z.string().min(4).max(40),
    /** Role id, see content/data/roles.yaml. */
    owner: slug,
    /** `30 分钟`, `2 小时` or `1 天`. */
    within: z.string(),
    actions: z.array(action),
    /** What has to be written down, and where. */
    record: z.string().min(4),
    links: z.array(link),
    tone: z.enum(['calm', 'warn', 'urgent']),
  })
  .partial();

const question = node
  .pick({ ask: true, help: true, why: true, answers: true })
  .required({ ask: true, answers: true });

const ending = node
  .pick({
    end: true,
    owner: true,
    within: true,
    actions: true,
    record: true,
    links: true,
    tone: true,
  })
  .required();

const tree = z
  .strictObject({ start: nodeId, nodes: z.record(nodeId, node) })
  .transform((definition, context): Tree => {
    const faults = treeFaults(definition);
    for (const { path, message } of faults) context.addIssue({ code: 'custom', path, message });
    if (faults.length > 0) return z.NEVER;
    const nodes = Object.entries(definition.nodes).map(([id, each]): [string, Node] => [
      id,
      each.ask === undefined
        ? ending.parse({ links: [], tone: 'calm', ...each })
        : question.parse(each),
    ]);
    return { start: definition.start, nodes: Object.fromEntries(nodes) };
  });

const scenario = z.strictObject({
  title: z.string().min(8),
  /** Labels of the answers, in order. */
  answers: z.array(z.string().min(1)).min(1),
  /** Id of the ending they lead to. */
  end: nodeId,
});

/** The head of a 行动指南 page: questions that end in who does what by when. */
export const decisionTreePage = basePage
  .extend({
    kind: z.literal('decision-tree'),
    topic: z.enum(TREE_TOPICS),
    tree,
    /** What the source documents say of it, and what is ours. */
    says: z.strictObject({ source: z.string().min(6), ours: z.string().min(6) }),
    /** Told situations: shown as examples and run as tests. */
    scenarios: z.array(scenario).min(3, {
      error:
        '至少写 3 个情景，每个写 title（情况）、answers（依次的答案）和 end（走到的结局编号）。',
    }),
  })
  .superRefine((page, context) => {
    for (const fault of scenarioFaults(page.tree, page.scenarios)) {
      context.addIssue({
        code: 'custom',
        path: ['scenarios', ...fault.path],
        message: fault.message,
      });
    }
  });

/** A tree as it stands in the frontmatter, before it is known to be sound. */
export interface TreeDefinition {
  start: string;
  nodes: Record<string, z.infer<typeof node>>;
}

export type Answer = z.infer<typeof answer>;
export type Action = z.infer<typeof action>;
export type Question = z.infer<typeof question>;
export type Ending = z.infer<typeof ending>;
export type Node = Question | Ending;
export type Scenario = z.infer<typeof scenario>;
export interface Tree {
  start: string;
  nodes: Record<string, Node>;
}
