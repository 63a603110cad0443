import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';
import { readInputs } from '../formula/read-inputs.ts';
import { DEFAULT_OPTIONS, halfLifeFault, weightFault, type AttributionOptions } from './options.ts';

type OptionField = Field & { example: number | string };

const { halfLifeDays, firstWeight, lastWeight, directChannel } = DEFAULT_OPTIONS;

/** The options as fields to fill in; percent are fractions. */
export const OPTION_FIELDS: OptionField[] = [
  {
    id: 'half_life',
    label: '半衰期',
    type: 'number',
    unit: '天',
    required: true,
    origin: 'added',
    help: '时间衰减用：每早这么多天，权重减半。',
    example: halfLifeDays,
  },
  {
    id: 'first_weight',
    label: '首个触点权重',
    type: 'percent',
    required: true,
    origin: 'added',
    help: '位置算法用：中间的触点平分余下的。',
    example: firstWeight,
  },
  {
    id: 'last_weight',
    label: '末个触点权重',
    type: 'percent',
    required: true,
    origin: 'added',
    help: '位置算法用：和首个相加不超过 100%。',
    example: lastWeight,
  },
  {
    id: 'direct_channel',
    label: '直接访问叫什么',
    type: 'text',
    required: true,
    origin: 'source',
    help: '最近非直接点击用：写路径里的那个名字。',
    example: directChannel,
  },
];

/** Typed options; those that cannot be used have their sentence in `errors` and make their model say why it is missing. */
export function readOptions(texts: Record<string, string>): {
  options: AttributionOptions;
  values: Values;
  errors: Record<string, string>;
} {
  const { values, errors } = readInputs({ inputs: OPTION_FIELDS }, texts);
  const number = (id: string): number => {
    const value = values[id];
    return typeof value === 'number' ? value : NaN;
  };
  const options: AttributionOptions = {
    halfLifeDays: number('half_life'),
    firstWeight: number('first_weight'),
    lastWeight: number('last_weight'),
    directChannel: String(values['direct_channel'] ?? ''),
  };
  const faults = { half_life: halfLifeFault(options), last_weight: weightFault(options) };
  for (const [id, fault] of Object.entries(faults)) {
    const isRead = id === 'half_life' || !errors['first_weight'];
    if (fault !== null && isRead) errors[id] ??= fault;
  }
  return { options, values, errors };
}
