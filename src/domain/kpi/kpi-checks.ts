/** One KPI of a mix as far as the checks read it; what is not filled in is null. */
export interface Kpi {
  name: string;
  quantitative: boolean | null;
  /** Places in `STAGES`: the first and the last stage that the KPI says something about. */
  stages: [first: number, last: number] | null;
  layer: string | null;
  /** How many of the five SMART criteria it meets. */
  smart: number | null;
}

/** The stages of the customer journey as the source document lists them. */
export const STAGES = ['认知', '兴趣', '决策', '购买', '复购', '推荐'];

/** The layers of the KPI system: business results, marketing effect, single channels. */
export const LAYERS = ['宏观', '中观', '微观'];

/** The least number of quantitative KPIs among `count`: 70 %, rounded up. Source: the course. */
export function quantitativeNeeded(count: number): number {
  return Math.ceil((7 * count) / 10);
}

/** Which of `STAGES` no KPI covers. */
export function stagesMissing(kpis: Kpi[]): string[] {
  return STAGES.filter(
    (_, place) => !kpis.some(({ stages }) => stages && stages[0] <= place && place <= stages[1]),
  );
}

/** Which of `LAYERS` no KPI belongs to. */
export function layersMissing(kpis: Kpi[]): string[] {
  return LAYERS.filter((layer) => !kpis.some((kpi) => kpi.layer === layer));
}
