/** What a reader may set. Weights are fractions. */
export interface AttributionOptions {
  halfLifeDays: number;
  firstWeight: number;
  lastWeight: number;
  /** Name of the channel of direct visits, as it stands in the paths. */
  directChannel: string;
}

export const DEFAULT_OPTIONS: AttributionOptions = {
  halfLifeDays: 7,
  firstWeight: 0.4,
  lastWeight: 0.4,
  directChannel: '直接访问',
};

/** Why a half-life cannot be used; null when it can. */
export function halfLifeFault({ halfLifeDays }: AttributionOptions): string | null {
  return halfLifeDays > 0 && Number.isFinite(halfLifeDays) ? null : '半衰期要大于 0 天，一般填 7。';
}

/** Why the weights of the ends cannot be used; null when they can. */
export function weightFault({ firstWeight, lastWeight }: AttributionOptions): string | null {
  // Fractions such as 0.9 + 0.1 may come out a hair above 1.
  return firstWeight >= 0 && lastWeight >= 0 && firstWeight + lastWeight <= 1 + 1e-9
    ? null
    : '首、末触点的权重都不能小于 0，加起来不能超过 100%，一般各填 40%。';
}
