import type { PageOf } from './page.ts';
import type { FieldType } from '../field/schema.ts';

/** Where a statement comes from. */
export const ORIGINS = {
  source: '来源写明',
  derived: '由来源推得',
  added: '站内补充',
} as const;

/** Where a field of a sheet or a calculator comes from. */
export const FIELD_ORIGINS = {
  source: '来源原有',
  derived: '由来源推得',
  added: '站内补充',
} as const;

export const FIELD_TYPES: Record<FieldType, string> = {
  text: '文字',
  longtext: '长文字',
  integer: '整数',
  number: '数字',
  money: '金额',
  percent: '百分比',
  ratio: '比率 1:x',
  date: '日期',
  enum: '选项',
  check: '打勾',
  person: '人名',
  role: '角色或岗位',
  link: '链接',
};

export const OUTCOME_LABELS: Record<PageOf<'case'>['outcome'], string> = {
  success: '成功',
  failure: '失败',
  mixed: '有得有失',
  open: '没写结果',
};

export const GRADES: Record<PageOf<'case'>['evidence']['grade'], string> = {
  A: 'A（独立核实）',
  B: 'B（公开可查）',
  C: 'C（单方披露）',
  D: 'D（所载，未核实）',
};

/** How the change of a figure is meant. */
export const BASES: Record<PageOf<'case'>['figures'][number]['basis'], string> = {
  relative: '相对变化',
  points: '百分点',
  absolute: '绝对值',
  unknown: '来源未注明',
};
