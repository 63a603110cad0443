/** What cases can be filtered by, in the order on the page. */
export const FACETS = [
  { id: 'outcome', label: '结果' },
  { id: 'grade', label: '证据等级' },
  { id: 'industry', label: '行业' },
  { id: 'channel', label: '渠道' },
  { id: 'method', label: '工具与手法' },
  { id: 'stage', label: '旅程阶段' },
] as const;

export type FacetId = (typeof FACETS)[number]['id'];

/** The values of one case, or the values that are asked for, by facet. */
export type FacetValues = Record<FacetId, readonly string[]>;

export const NO_CHOICE: FacetValues = {
  outcome: [],
  grade: [],
  industry: [],
  channel: [],
  method: [],
  stage: [],
};

export const FACET_IDS = FACETS.map(({ id }) => id);
