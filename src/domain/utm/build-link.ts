import { checkAddress } from './check-address.ts';
import { checkValue } from './check-value.ts';
import { encodeUnsafe, encodeValue } from './encode.ts';
import { existingParams, type Existing } from './existing-params.ts';
import { isMedium } from './mediums.ts';
import { UTM_PARAMS, type LinkLine, type ParamId } from './params.ts';
import type { Remark } from './remark.ts';
import { splitAddress } from './split-address.ts';

/** Two records of the limit for a link in a WeChat menu, in bytes; see /manuals/utm-tracking/. */
const MENU_LIMITS = [256, 1024] as const;

/** A link, or the sentence that says why there is none, and what is to be said about its fields. */
export type BuiltLink = { remarks: Remark[] } & (
  { link: string } | { link: null; missing: string }
);

/**
 * The address with its parameters. Other parameters and `#…` stay as they are; a value that the address has
 * already gives way to the one typed and is kept where none is typed. `ownMediums`: words for
 * `utm_medium` besides those of the naming table.
 */
export function buildLink(line: LinkLine, ownMediums: readonly string[] = []): BuiltLink {
  const split = splitAddress(line.url);
  if ('fault' in split) {
    const remarks = [...checkAddress(line.url), ...checkParams(line, ownMediums)];
    return { link: null, missing: split.fault, remarks };
  }
  const { base, query, fragment } = split.address;
  const existing = existingParams(query);
  const used = withExisting(line, existing);
  const remarks = [
    ...checkAddress(line.url),
    ...existingRemarks(line, existing),
    ...checkParams(used, ownMediums),
  ];
  const blank = UTM_PARAMS.filter(({ id, required }) => required && used[id] === '');
  if (blank.length > 0) {
    const names = blank.map(({ id }) => `utm_${id}`).join('、');
    return { link: null, missing: `还差 ${names}，填上就有链接。`, remarks };
  }
  const pairs = UTM_PARAMS.filter(({ id }) => used[id] !== '').map(
    ({ id }) => `utm_${id}=${encodeValue(used[id])}`,
  );
  const kept = existing.others.map(encodeUnsafe);
  const link = `${encodedBase(base)}?${[...kept, ...pairs].join('&')}${encodeUnsafe(fragment)}`;
  return { link, remarks: [...remarks, ...lengthRemarks(link)] };
}

/** The line of a finished link: its values, and its address without them. */
export function readLink(link: string): LinkLine | undefined {
  const split = splitAddress(link);
  if ('fault' in split) return undefined;
  const { base, query, fragment } = split.address;
  const { params, others } = existingParams(query);
  const url = `${base}${others.length > 0 ? '?' : ''}${others.join('&')}${fragment}`;
  const values = UTM_PARAMS.map(({ id }) => [id, params[id] ?? '']);
  return { url, ...(Object.fromEntries(values) as Record<ParamId, string>) };
}

function withExisting(line: LinkLine, { params }: Existing): Record<ParamId, string> {
  const values = UTM_PARAMS.map(({ id }) => [id, line[id].trim() || (params[id]?.trim() ?? '')]);
  return Object.fromEntries(values) as Record<ParamId, string>;
}

function existingRemarks(line: LinkLine, { params, misspelt }: Existing): Remark[] {
  const remarks: Remark[] = misspelt.map((name) => ({
    at: 'url',
    tone: 'warn',
    text: `网址里的“${name}”统计工具不认，已改成小写加下划线的写法。`,
  }));
  for (const { id } of UTM_PARAMS) {
    const [before, now] = [params[id], line[id].trim()];
    if (before === undefined || before === now) continue;
    const text =
      now === ''
        ? `网址里原有 utm_${id}=${before}，没有填新的，沿用。`
        : `网址里原有 utm_${id}=${before}，已换成 ${now}。`;
    remarks.push({ at: 'url', tone: now === '' ? 'info' : 'warn', text });
  }
  return remarks;
}

/** `used` holds the values that go into the link; a fix is put into the field, so wins over the address. */
function checkParams(used: Record<ParamId, string>, ownMediums: readonly string[]): Remark[] {
  const source = used.source.trim().toLowerCase();
  const medium = used.medium.trim().toLowerCase();
  const swapped = isMedium(source, ownMediums) && !isMedium(medium, ownMediums) && medium !== '';
  const remarks = UTM_PARAMS.flatMap(({ id }) => checkValue(id, used[id], ownMediums));
  if (!swapped) return remarks;
  const fix = { source: medium, medium: source };
  const text = `source 写平台，medium 写方式：“${source}”是方式，两个像是写反了。`;
  return [
    { at: 'source', tone: 'warn', text, fix },
    ...remarks.filter(({ at }) => at !== 'medium'),
  ];
}

/** A Chinese host stays as it is: percent signs may not stand in one. */
function encodedBase(base: string): string {
  const [, host = '', path = ''] = /^([^/]*\/\/[^/]*)(.*)$/s.exec(base) ?? [];
  return `${host}${encodeUnsafe(path)}`;
}

function lengthRemarks(link: string): Remark[] {
  const bytes = link.replace(/[^\u0020-\u007e]/gu, '---').length;
  const [short, long] = MENU_LIMITS;
  if (bytes <= short) return [];
  const text = `链接有 ${bytes} 字节。公众号菜单的上限查到两种说法，${short} 和 1,024 字节，`;
  return [
    bytes <= long
      ? { at: 'url', tone: 'info', text: `${text}放菜单前先试。` }
      : { at: 'url', tone: 'warn', text: `${text}两种都超了。` },
  ];
}
