import { parseExpression } from '../expression/parse.ts';
import { toChinese } from '../expression/to-chinese.ts';
import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import { bullets, joined, plain, table } from '../markdown/blocks.ts';
import { FIELD_TYPES } from '../page/labels.ts';
import { ruleList } from '../markdown/rule-list.ts';
import { headerText } from '../sheet/header-text.ts';
import type { Formula, FormulaOutput } from './schema.ts';

/** A formula as Markdown: inputs with units and bounds, how each result comes about, the rules. */
export function formulaMarkdown(formula: Formula): string {
  const fields = [
    ...formula.inputs,
    ...(formula.rows?.fields ?? []),
    ...formula.outputs,
    ...formula.row_outputs,
  ];
  const label = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  const results = (outputs: FormulaOutput[]) =>
    bullets(outputs.map((output) => plain(resultText(output, label))));
  return joined(
    '### 输入',
    formula.inputs.length > 0 ? inputTable(formula.inputs) : '',
    ...(formula.rows
      ? [`${plain(formula.rows.label)}，每行填：`, inputTable(formula.rows.fields)]
      : []),
    '### 结果',
    results(formula.outputs),
    ...(formula.row_outputs.length > 0 ? ['每行得到：', results(formula.row_outputs)] : []),
    ...formula.tables.map(({ label: name, columns }) =>
      plain(`${name}：${columns.map(headerText).join('、')}。`),
    ),
    formula.compute ? '没写算式的结果由程序算出；做法见“依据”。' : '',
    formula.sentence ? `一句话结论：${plain(sentenceText(formula.sentence, label))}` : '',
    ruleList(formula.checks, fields),
    noteList(formula, fields),
  );
}

function inputTable(fields: Field[]): string {
  const rows = fields.map((field) =>
    [
      headerText(field),
      `${FIELD_TYPES[field.type]}，${field.required ? '必填' : '可不填'}`,
      boundsText(field) || '—',
      field.help ?? '',
    ].map(plain),
  );
  return table(['输入', '填什么', '范围', '说明'], rows);
}

/** `0.01 到 10,000,000,000`, or the choices; empty where everything is allowed. */
function boundsText({ type, min, max, options }: Field): string {
  if (options) return options.join('、');
  const shown = (bound: number) => formatValue(type === 'percent' ? type : 'number', bound);
  if (min !== undefined && max !== undefined) return `${shown(min)} 到 ${shown(max)}`;
  if (min !== undefined) return `不小于 ${shown(min)}`;
  return max === undefined ? '' : `不大于 ${shown(max)}`;
}

/** `扣除花费后的毛利（元）= 收入 × 毛利率 − 花费` */
function resultText(output: FormulaOutput, label: (id: string) => string): string {
  const name = headerText(output);
  if (!output.expr) return name;
  const names = toChinese(parseExpression(output.expr), { cell: label, column: label });
  const equals = name.endsWith('）') ? '= ' : ' = ';
  return `${name}${equals}${names}${output.type === 'ratio' ? '，写作 1:x' : ''}`;
}

/** The conditional sentences: `如果 毛利率 < 0.2：……` */
function noteList({ notes }: Formula, fields: Pick<Field, 'id' | 'label'>[]): string {
  const label = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  const texts = notes.map(({ when, text }) => {
    const said = sentenceText(text, label);
    if (!when) return said;
    const condition = toChinese(parseExpression(when), { cell: label, column: label });
    return `如果 ${condition}：${said}`;
  });
  return texts.length > 0 ? joined('### 怎么判断', bullets(texts.map(plain))) : '';
}

function sentenceText(sentence: string, label: (id: string) => string): string {
  return sentence.replace(/ ?\{([a-z0-9_]+)\} ?/g, (_, id: string) => `〔${label(id)}〕`);
}
