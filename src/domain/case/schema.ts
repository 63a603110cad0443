import { z } from 'zod';
import { fieldId } from '../field/schema.ts';
import { basePage, internalLink, slug } from '../page/base.ts';

export const OUTCOMES = ['success', 'failure', 'mixed'] as const;
export const STAGES = ['认知', '兴趣', '决策', '购买', '复购', '推荐'] as const;

const figure = z.strictObject({
  metric: z.string().min(2),
  /** As the source writes it, e.g. 不足 1:2 or 12%. */
  before: z.string().optional(),
  after: z.string().optional(),
  change: z.string().optional(),
  /** How a change is meant; `unknown` where the source does not say. */
  basis: z.enum(['relative', 'points', 'absolute', 'unknown']),
  /** Over what time; `未写明` is an answer. */
  window: z.string().min(1),
  note: z.string().optional(),
});

const value = z.union([z.number(), z.string(), z.null()]);

/** Numbers of the case that a calculator starts from when opened from here. */
const load = z.strictObject({
  /** File name under content/calculators. */
  calculator: slug,
  /** What the numbers are and what the calculation answers. */
  why: z.string().min(6).max(80),
  inputs: z.record(fieldId, value).default({}),
  rows: z.array(z.record(fieldId, value)).optional(),
});

/** 案例: what somebody did, under which conditions, what came of it, and how far that can be trusted. */
export const caseStudy = basePage.extend({
  kind: z.literal('case'),
  outcome: z.enum(OUTCOMES),
  industry: slug,
  /** Ids of content/data/channels.yaml. */
  channels: z.array(slug).min(1),
  stages: z.array(z.enum(STAGES)).min(1),
  /** Why it worked or failed: the part that carries over, not the actions. */
  logic: z.string().min(10),
  actions: z.array(z.string().min(4)).min(1),
  /** What has to be true for the logic to hold. */
  conditions: z.array(z.string().min(4)).min(1),
  figures: z.array(figure).min(1),
  evidence: z.strictObject({ grade: z.enum(['A', 'B', 'C', 'D']), reason: z.string().min(6) }),
  anonymised: z.boolean(),
  /** The closest case that ended otherwise. */
  counter_case: internalLink,
  /** Words to change when carrying the case over to another industry. */
  swaps: z
    .array(z.strictObject({ from: z.string().min(1), to: z.string().min(1), industry: slug }))
    .default([]),
  calculators: z.array(load).default([]),
});

export type CaseLoad = z.infer<typeof load>;
export type Figure = z.infer<typeof figure>;
