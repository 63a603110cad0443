import { z } from 'zod';
import { fieldId } from '../field/schema.ts';
import { basePage, day, internalLink, slug } from '../page/base.ts';

/** `open`: nobody has said what came of it. */
export const OUTCOMES = ['success', 'failure', 'mixed', 'open'] as const;
export const STAGES = ['认知', '兴趣', '决策', '购买', '复购', '推荐'] as const;
export const GRADE_IDS = ['A', 'B', 'C', 'D'] as const;

/** A figure as numbers: percentages as fractions (`四成` is 0.4), multiples as they are (`3 倍` is 3). */
const numbers = z.strictObject({
  before: z.number().optional(),
  after: z.number().optional(),
  /** The change that is claimed: 0.22 for +22 %, -0.4 for −40 %. */
  change: z.number().optional(),
});

const figure = z.strictObject({
  metric: z.string().min(2),
  /** As the source writes it, e.g. 不足 1:2 or 12%. */
  before: z.string().optional(),
  after: z.string().optional(),
  change: z.string().optional(),
  numbers: numbers.default({}),
  /** `rate`: a share or a rate, whose change can be meant in points; `amount`: anything else. */
  measure: z.enum(['rate', 'amount']).default('amount'),
  /** How a change is meant; `unknown` where the source does not say. */
  basis: z.enum(['relative', 'points', 'absolute', 'unknown']),
  /** Over what time; `未写明` is an answer. */
  window: z.string().min(1),
  /** Where it stands: an id of content/data/sources.yaml or of this case's own documents. */
  source: slug,
  note: z.string().optional(),
});

/** A public document that this case rests on and that was read for it. */
const document = z.strictObject({
  id: slug,
  title: z.string().min(4),
  /** Who published it, when, what kind of text it is, and what was read of it. */
  about: z.string().min(6),
  url: z.url(),
  checked: day,
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
  /** When it happened; 未写明 is an answer. */
  year: z.string().min(3).max(20),
  /** Ids of content/data/channels.yaml: those that carry the result. */
  channels: z.array(slug).min(1).max(5),
  /** Ids of content/data/methods.yaml: the tools and methods that it turns on. */
  methods: z.array(slug).min(1).max(4),
  stages: z.array(z.enum(STAGES)).min(1).max(3),
  /** Why it worked or failed: the part that carries over, not the actions. */
  logic: z.string().min(10).max(220),
  actions: z.array(z.string().min(4)).min(1),
  /** What has to be true for the logic to hold. */
  conditions: z.array(z.string().min(4)).min(1),
  /** What it cost and who bore it; 未写明 is an answer. */
  spend: z.string().min(3).max(120),
  figures: z.array(figure).min(1),
  evidence: z.strictObject({
    grade: z.enum(GRADE_IDS),
    reason: z.string().min(6),
    documents: z.array(document).default([]),
  }),
  anonymised: z.boolean(),
  /** The closest case that ended otherwise; of a success always a failure. */
  counter_case: internalLink,
  /** Words to change when carrying the case over to another industry. */
  swaps: z
    .array(z.strictObject({ from: z.string().min(1), to: z.string().min(1), industry: slug }))
    .default([]),
  calculators: z.array(load).default([]),
});

export type CaseLoad = z.infer<typeof load>;
export type Figure = z.infer<typeof figure>;
export type CaseDocument = z.infer<typeof document>;
