import { parseNumber, toHalfWidth } from './parse-number.ts';
import { formatValue } from './format-value.ts';
import type { Field } from './schema.ts';
import type { Value } from './value.ts';

/** What a typed text turned into: a value, or a Chinese sentence that says what to write instead. */
export type Parsed = { value: Value } | { error: string };

const EXAMPLES: Partial<Record<Field['type'], string>> = {
  integer: '1,200 或 1.2 万',
  number: '12.5',
  money: '12,000 或 1.2 万',
  percent: '4% 或 4',
  ratio: '1:4.8 或 4.8',
};

/** Reads what a reader typed or pasted into `field`. A blank is `null` unless the field is required. */
export function parseValue(field: Field, text: string): Parsed {
  const trimmed = text.trim();
  if (trimmed === '')
    return field.required ? { error: `“${field.label}”还没有填。` } : { value: null };
  switch (field.type) {
    case 'text':
    case 'longtext':
    case 'person':
    case 'role':
      return { value: trimmed };
    case 'check':
      return parseCheck(field, trimmed);
    case 'link':
      return parseLink(field, trimmed);
    case 'enum':
      return field.options?.includes(trimmed)
        ? { value: trimmed }
        : {
            error: `“${field.label}”里没有“${trimmed}”这一项。可选：${field.options?.join('、') ?? ''}。`,
          };
    case 'date':
      return parseDate(field, trimmed);
    default:
      return parseNumeric(field, trimmed);
  }
}

function parseNumeric(field: Field, text: string): Parsed {
  const signs = toHalfWidth(text);
  const bare = field.type === 'percent' && !signs.includes('%');
  const read = isForeign(field.type, signs) ? null : parseNumber(bare ? `${signs}%` : signs);
  if (read === null) {
    return {
      error: `“${field.label}”写的是“${text}”，不是数字。请写成 ${EXAMPLES[field.type] ?? '12.5'}。`,
    };
  }
  return checkNumber(field, read);
}

/** A time of day or a percentage in a place for counts or money would be read as another number. */
function isForeign(type: Field['type'], text: string): boolean {
  if (text.includes(':')) return type !== 'ratio';
  return text.includes('%') && (type === 'integer' || type === 'money');
}

/** Holds a number against the type and the bounds of its field; the same sentences as for typed text. */
export function checkNumber(field: Field, value: number): Parsed {
  if (field.type === 'integer' && !Number.isInteger(value)) {
    return { error: `“${field.label}”要填整数，现在是 ${formatValue('number', value)}。` };
  }
  if (field.min !== undefined && value < field.min) {
    return {
      error: `“${field.label}”不能小于 ${formatValue(field.type, field.min)}，现在是 ${formatValue(field.type, value)}。`,
    };
  }
  if (field.max !== undefined && value > field.max) {
    return {
      error: `“${field.label}”不能大于 ${formatValue(field.type, field.max)}，现在是 ${formatValue(field.type, value)}。`,
    };
  }
  return { value };
}

/** What is understood as done and as not done, in cells pasted from other tables. */
const DONE = /^(是|√|✓|✔|☑|对|完成|已完成|做完了?|y|yes|true|1)$/i;
const OPEN = /^(否|×|✗|☐|没有?|未完成|n|no|false|0)$/i;

function parseCheck(field: Field, text: string): Parsed {
  if (DONE.test(text)) return { value: '是' };
  if (OPEN.test(text)) return { value: null };
  return { error: `“${field.label}”写的是“${text}”。做完了请填“是”，没做请留空。` };
}

function parseLink(field: Field, text: string): Parsed {
  const inSite = /^\/[\w/#-]*$/.test(text);
  const absolute = /^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(text);
  if (inSite || absolute) return { value: text };
  return {
    error: `“${field.label}”写的是“${text}”，不是链接。请从浏览器地址栏复制，以 https:// 开头。`,
  };
}

function parseDate(field: Field, text: string): Parsed {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(
    toHalfWidth(text),
  );
  if (match) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day) {
      return { value: date.toISOString().slice(0, 10) };
    }
  }
  return { error: `“${field.label}”写的是“${text}”，认不出日期。请写成 2026-11-22。` };
}
