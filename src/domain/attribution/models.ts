export type ModelId =
  | 'first'
  | 'last'
  | 'last_non_direct'
  | 'linear'
  | 'time_decay'
  | 'position_based'
  | 'markov'
  | 'shapley';

/** A way to split the credit for conversions, by the name shown to readers. */
export interface AttributionModel {
  id: ModelId;
  name: string;
}

/** All models in the order in which they are shown. */
export const MODELS: AttributionModel[] = [
  { id: 'first', name: '首次点击' },
  { id: 'last', name: '末次点击' },
  { id: 'last_non_direct', name: '最近非直接点击' },
  { id: 'linear', name: '线性' },
  { id: 'time_decay', name: '时间衰减' },
  { id: 'position_based', name: '位置' },
  { id: 'markov', name: '马尔可夫移除效应' },
  { id: 'shapley', name: '夏普利值' },
];

/** The name of a model. */
export function modelName(id: ModelId): string {
  return MODELS.find((model) => model.id === id)?.name ?? '';
}
