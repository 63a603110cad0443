import { parseExpression } from '../expression/parse.ts';
import { toChinese } from '../expression/to-chinese.ts';
import type { Field } from '../field/schema.ts';
import { bullets, joined, plain } from './blocks.ts';

/** What has to hold, and what the page says when it does not; empty without rules. */
export function ruleList(
  rules: { rule: string; message: string }[],
  fields: Pick<Field, 'id' | 'label'>[],
): string {
  if (rules.length === 0) return '';
  const label = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  const items = rules.map(({ rule, message }) => {
    const holds = toChinese(parseExpression(rule), { cell: label, column: label });
    return `要满足：${plain(holds)}。不满足时提示：${plain(message)}`;
  });
  return joined('检查：', bullets(items));
}
