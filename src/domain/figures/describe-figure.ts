import { parseExpression } from '../expression/parse.ts';
import { toChinese } from '../expression/to-chinese.ts';
import { formatValue } from '../field/format-value.ts';
import type { FieldType } from '../field/schema.ts';
import type { SourceFigure } from './schema.ts';
import { verdictOf } from './verdict-of.ts';

/** How a figure is worked out, as sentences. */
export interface FigureText {
  /** `获客成本 × 转化量`; undefined where there is nothing to calculate. */
  names?: string;
  /** `50 × 200 = 10,000 元` */
  numbers?: string;
  /** `站内设定：毛利率 30%` */
  assumed?: string;
  /** `换成“毛利率 20%”，就不成立。` */
  counter?: string;
}

/** Puts the calculation of a figure into words and numbers. Throws where it cannot be worked out. */
export function describeFigure(figure: SourceFigure): FigureText {
  const { given, expr, type = 'number', unit, counter } = figure;
  if (expr === undefined) return {};
  const found = verdictOf(figure);
  if ('missing' in found)
    throw new Error(`figures.yaml 的 ${figure.id} 算不出来：${found.missing}`);
  const parsed = parseExpression(expr);
  const fieldOf = (id: string) => given.find((each) => each.id === id);
  const names = toChinese(parsed, { cell: (id) => fieldOf(id)?.label ?? id, column: (id) => id });
  const numbers = toChinese(parsed, {
    cell: (id) => bare(fieldOf(id)?.type ?? 'number', fieldOf(id)?.value ?? ''),
    column: (id) => id,
  });
  const result = shown(type, found.result as number | string);
  const assumed = given.filter(({ added }) => added);
  const changed = given.flatMap((field) => {
    const value = counter?.[field.id];
    return value === undefined ? [] : [named({ ...field, value })];
  });
  return {
    names,
    numbers: `${numbers} = ${result}${unit === undefined ? '' : ` ${unit}`}`,
    ...(assumed.length > 0 && {
      assumed: `站内设定：${assumed.map(named).join('，')}。`,
    }),
    ...(changed.length > 0 && { counter: `换成“${changed.join('，')}”，就不成立。` }),
  };
}

function named({ label, type, value }: SourceFigure['given'][number]): string {
  return `${label}${type === 'text' ? '：' : ' '}${bare(type, value)}`;
}

function shown(type: FieldType, value: number | string): string {
  if (typeof value === 'string' && type !== 'date') return value;
  return formatValue(type, value).replace(/^-/, '−');
}

/** In a calculation on paper a ratio is its bare number, and money has no forced decimals. */
function bare(type: FieldType, value: number | string): string {
  return shown(type === 'ratio' || type === 'money' ? 'number' : type, value);
}
