import type { OUTCOMES } from './schema.ts';
import type { FacetValues } from './facets.ts';

/** A figure of a case, ready to be shown. */
export interface FigureRecord {
  metric: string;
  /** `之前 → 之后，变化`, as far as the source has them. */
  text: string;
  /** 相对变化, 百分点, 绝对值 or 来源未注明. */
  basis: string;
  window: string;
  /** Both ways to read a change whose basis is not stated. */
  readings: string[];
}

/** A case as comparison, meeting pack and carry-over assistant need it: names instead of ids, no Markdown. */
export interface CaseRecord {
  /** File name under content/cases. */
  slug: string;
  title: string;
  outcome: (typeof OUTCOMES)[number];
  /** 成功, 失败 … */
  outcomeText: string;
  grade: string;
  gradeText: string;
  gradeReason: string;
  industry: string;
  year: string;
  channels: string[];
  methods: string[];
  logic: string;
  actions: string[];
  conditions: string[];
  spend: string;
  /** Whether nobody is named; what a named company did is not put into other words. */
  anonymised: boolean;
  figures: FigureRecord[];
  counter: { slug: string; title: string };
  /** Calculators opened with its numbers. */
  loads: { href: string; title: string; why: string }[];
  swaps: { from: string; to: string; industry: string }[];
  facets: FacetValues;
}
