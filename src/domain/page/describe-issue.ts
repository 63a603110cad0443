import type { z } from 'zod';
import { FIELD_NAMES } from './field-names.ts';

type Issue = z.core.$ZodIssue;

const EXAMPLES: Record<string, string> = {
  owner: 'owner: ops-specialist（角色编号见 content/data/roles.yaml）',
  reviewed: 'reviewed: 2026-11-22（最近一次从头读到尾的日子，不加引号）',
  review: 'review: 90（天数），或 review: 工具版本升级 / 新案例 / 突发事件',
  origin: 'origin: source（来源写明）、derived（由来源推得）或 added（站内补充）',
  description: 'description: 用一句话回答这一页的问题',
  kind: 'kind: manual',
  title: 'title: 页面标题',
};

const TYPES: Record<string, string> = {
  string: '一段文字',
  number: '一个数字',
  int: '一个整数',
  boolean: 'true 或 false',
  date: '一个日期，例如 2026-11-22（不加引号）',
  array: '一个清单（每行以 - 开头）',
  object: '一组“字段: 值”',
  record: '一组“字段: 值”',
};

/**
 * One fault of a content file as a Chinese sentence: which field, what was found, what to write instead.
 * `data` is the frontmatter as read; the file's name is the caller's to say.
 */
export function describeIssue(issue: Issue, data: unknown): string {
  const found = valueAt(data, issue.path);
  return `${fieldAt(issue.path)}：${sentence(issue, found)}`;
}

function sentence(issue: Issue, found: unknown): string {
  const key = String(issue.path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return `多出不认识的字段 ${issue.keys.map((name) => `“${name}”`).join('、')}。请删掉，或检查有没有拼错。`;
    case 'invalid_union':
      return issue.path.at(-1) === 'kind'
        ? `页面种类写的是${quote(found)}。请写 manual、case、industry、decision-tree、template、calculator、guide、faq、path 或 index。`
        : `写的是${quote(found)}，不是允许的写法。${instead(key)}`;
    case 'invalid_value':
      return found === undefined
        ? `没有填写。${instead(key) || `可选：${issue.values.map(String).join('、')}。`}`
        : `写的是${quote(found)}，可选的只有：${issue.values.map(String).join('、')}。`;
    case 'invalid_type':
      if (found === undefined || found === null)
        return `没有填写。${instead(key) || `请写${typeName(issue.expected)}。`}`;
      return `应是${typeName(issue.expected)}，现在写的是${quote(found)}。${instead(key)}`;
    case 'too_small':
      return tooSmall(issue, found);
    case 'too_big':
      return tooBig(issue, found);
    default:
      return `${issue.message}${found === undefined || issue.code === 'custom' ? '' : `（现在写的是${quote(found)}）`}`;
  }
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, found: unknown): string {
  const least = String(issue.minimum);
  if (issue.origin === 'string') return `太短：至少 ${least} 个字，现在是${quote(found)}。`;
  if (issue.origin === 'array') {
    return issue.message.startsWith('Too small')
      ? `至少要 ${least} 条，现在是 ${lengthOf(found)} 条。`
      : issue.message;
  }
  return `不能小于 ${least}，现在是${quote(found)}。`;
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, found: unknown): string {
  const most = String(issue.maximum);
  if (issue.origin === 'string') return `太长：最多 ${most} 个字，现在是 ${lengthOf(found)} 个字。`;
  if (issue.origin === 'array') return `最多 ${most} 条，现在是 ${lengthOf(found)} 条。`;
  return `不能大于 ${most}，现在是${quote(found)}。`;
}

/** `步骤 steps › 第 2 项 › 动作 do` */
function fieldAt(path: PropertyKey[]): string {
  if (path.length === 0) return '页头';
  return path
    .map((part) => {
      if (typeof part === 'number') return `第 ${part + 1} 项`;
      const name = String(part);
      return FIELD_NAMES[name] ? `${FIELD_NAMES[name]} ${name}` : name;
    })
    .join(' › ');
}

function instead(key: string): string {
  return EXAMPLES[key] ? `请写 ${EXAMPLES[key]}。` : '';
}

function typeName(expected: string): string {
  return TYPES[expected] ?? expected;
}

function quote(found: unknown): string {
  if (found === undefined) return '空';
  const text =
    found instanceof Date
      ? found.toISOString().slice(0, 10)
      : typeof found === 'string'
        ? found
        : JSON.stringify(found);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

function lengthOf(found: unknown): number {
  return typeof found === 'string' || Array.isArray(found) ? found.length : 0;
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );
}
