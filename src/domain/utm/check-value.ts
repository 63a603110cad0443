import { isMedium, mediumFor } from './mediums.ts';
import type { ParamId } from './params.ts';
import type { Remark } from './remark.ts';
import { tidyValue } from './tidy-value.ts';

/** Longer values do not fit in text messages and menus, says /manuals/utm-tracking/. */
const MOST_CHARACTERS = 30;

/** Holds one value against the naming rules of /manuals/utm-tracking/. A blank value has nothing to check. */
export function checkValue(
  param: ParamId,
  value: string,
  ownMediums: readonly string[] = [],
): Remark[] {
  const typed = value.trim();
  if (typed === '') return [];
  const personal = personalData(typed);
  if (personal !== undefined) {
    const text = `utm_${param} 里像是有${personal}。参数会出现在地址栏和别人的统计工具里，请换掉。`;
    return [{ at: param, tone: 'bad', text }];
  }
  const word = tidyValue(param, typed);
  return [
    ...spelling(param, typed, word),
    ...(param === 'medium' ? medium(word, ownMediums) : []),
    ...(param === 'campaign' ? campaign(word) : []),
    ...encoding(param, word),
    ...length(param, word),
  ];
}

function personalData(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/(?<=\d)[\s-](?=\d)/g, '');
  if (/(?<!\d)1[3-9]\d{9}(?!\d)/.test(digits)) return '手机号';
  if (/(?<!\d)\d{17}[\dxX](?![\dxX])/.test(digits)) return '身份证号';
  return /[^\s@＠]+[@＠][^\s@＠]+\.[a-z]/i.test(text) ? '邮箱地址' : undefined;
}

function spelling(param: ParamId, typed: string, word: string): Remark[] {
  if (typed === word) return [];
  const faults = [
    /^utm[-_][a-z]+=/i.test(typed) && '参数名不用写',
    /%[0-9a-f]{2}/i.test(typed) && '已经是编码，再编一次会乱码',
    /[！-～　]/.test(typed) && '有全角字符',
    /[A-Z]/.test(typed.normalize('NFKC')) && '有大写字母',
    /\s/.test(typed) && '有空格',
  ].filter((fault) => fault !== false);
  const signs = [...new Set(typed.match(/[^\p{L}\p{M}\p{N}\s_%！-～-]/gu))].join(' ');
  if (signs !== '') faults.push(`有不该用的符号 ${signs}`);
  if (faults.length === 0) faults.push('分隔写法不统一');
  const text = `utm_${param} 写的是“${typed}”：${faults.join('，')}。`;
  return word === ''
    ? [{ at: param, tone: 'bad', text: `${text}去掉以后什么也不剩，请重写。` }]
    : [{ at: param, tone: 'warn', text, fix: { [param]: suggested(param, word) } }];
}

function suggested(param: ParamId, word: string): string {
  return (param === 'medium' ? mediumFor(word) : undefined) ?? word;
}

function medium(word: string, own: readonly string[]): Remark[] {
  if (word === '' || isMedium(word, own)) return [];
  const known = mediumFor(word);
  const text = `“${word}”不在 medium 词表里，报表会多出一类。`;
  return [
    known === undefined
      ? { at: 'medium', tone: 'warn', text: `${text}确实要用，就加进你们自己的词。` }
      : { at: 'medium', tone: 'warn', text, fix: { medium: known } },
  ];
}

function campaign(word: string): Remark[] {
  const remark = (text: string): Remark[] => [{ at: 'campaign', tone: 'warn', text }];
  if (word === '' || word === 'always_on') return [];
  const [, day, name] = /^(\d{8})(?:_(.+))?$/s.exec(word) ?? [];
  if (day === undefined) {
    return remark('活动名没有以 8 位日期开头，例如 20261111_sale；长期不变的入口写 always_on。');
  }
  if (!isDay(day)) return remark(`“${day}”不是日期。按活动开始日写 8 位，例如 20261111。`);
  return name === undefined ? remark('只有日期，没有活动名，两个月后认不出是哪次活动。') : [];
}

function isDay(digits: string): boolean {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

function encoding(param: ParamId, word: string): Remark[] {
  if (suggested(param, word) !== word || /^[\u0021-\u007e]*$/.test(word)) return [];
  const text = `utm_${param} 里有中文等非英文字符：能用，已按 UTF-8 编码，但有的短链和邮件工具会再编一次，报表里就成乱码。最好换成英文或拼音。`;
  return [{ at: param, tone: 'warn', text }];
}

function length(param: ParamId, word: string): Remark[] {
  const count = [...word].length;
  if (count <= MOST_CHARACTERS) return [];
  const text = `utm_${param} 有 ${count} 个字符，超过 ${MOST_CHARACTERS} 个，短信和菜单里可能放不下。`;
  return [{ at: param, tone: 'warn', text }];
}
