import { existingParams } from './existing-params.ts';
import type { Remark } from './remark.ts';
import { splitAddress, type Address } from './split-address.ts';

/** What is wrong with the address of a landing page, or will be once parameters are added. */
export function checkAddress(text: string): Remark[] {
  const typed = text.trim();
  if (typed === '') return [];
  const split = splitAddress(typed);
  if ('fault' in split) {
    const mended = mendedAddress(typed);
    return [
      { at: 'url', tone: 'bad', text: split.fault, ...(mended ? { fix: { url: mended } } : {}) },
    ];
  }
  return [
    ...fullWidth(typed),
    ...ampersands(typed),
    ...questionMarks(typed),
    ...behindHash(split.address),
    ...encodedTwice(typed),
    ...strayPercent(typed),
    ...chineseHost(split.address),
  ];
}

/** The address without what people paste along with it, when that makes it right. */
function mendedAddress(typed: string): string | undefined {
  const [scheme = '', rest = ''] = typed.includes('://')
    ? typed.split(/(?<=:\/\/)/)
    : /^https?:/i.test(typed)
      ? []
      : ['https://', typed];
  const candidates = [
    halfWidth(typed),
    `${scheme}${halfWidth(rest)}`,
    typed.split(/\s/)[0] ?? '',
    typed.replaceAll('\\', '/'),
    typed.replace(/^(https?):\/*/i, '$1://'),
    typed.replace(/\s+/g, ''),
  ];
  return candidates.find((text) => text !== typed && 'address' in splitAddress(text));
}

function halfWidth(text: string): string {
  return text.normalize('NFKC').replaceAll('。', '.');
}

function warning(text: string, url?: string): Remark[] {
  return [{ at: 'url', tone: 'warn', text, ...(url === undefined ? {} : { fix: { url } }) }];
}

function fullWidth(typed: string): Remark[] {
  if (!/[！-～　。]/.test(typed)) return [];
  return warning('网址里有全角字符，多数打不开。', halfWidth(typed));
}

function ampersands(typed: string): Remark[] {
  if (!/&amp;/i.test(typed)) return [];
  return warning('网址里有“&amp;”，是从网页代码里复制来的。', typed.replace(/&amp;/gi, '&'));
}

function questionMarks(typed: string): Remark[] {
  const [before = '', ...hash] = typed.split('#');
  const [base = '', first = '', ...more] = before.split('?');
  if (!more.some((part) => /^[\w.-]+=/.test(part))) return [];
  const mended = [`${base}?${[first, ...more].join('&')}`, ...hash].join('#');
  return warning('网址里有两个“?”，后一半参数读不到。', mended);
}

function behindHash({ base, query, fragment }: Address): Remark[] {
  const [, anchor = '', pairs = ''] = /^#(?:([^?]*)\?)?(.*)$/s.exec(fragment) ?? [];
  const { params, others } = existingParams(pairs.split('&'));
  if (Object.keys(params).length === 0) return [];
  const moved = pairs.split('&').filter((pair) => !others.includes(pair));
  const rest = others.filter((pair) => pair !== '').join('&');
  const left = rest === '' ? anchor : anchor === '' ? rest : `${anchor}?${rest}`;
  return warning(
    'UTM 参数写在“#”后面，多数工具读不到。',
    `${base}?${[...query, ...moved].join('&')}${left === '' ? '' : `#${left}`}`,
  );
}

function encodedTwice(typed: string): Remark[] {
  if (!/%25[0-9a-f]{2}/i.test(typed)) return [];
  return warning(
    '网址里的“%25”像是被编码了两次，报表里会是乱码。',
    typed.replace(/%25(?=[0-9a-f]{2})/gi, '%'),
  );
}

function strayPercent(typed: string): Remark[] {
  if (!/%(?![0-9a-f]{2})/i.test(typed)) return [];
  return warning(
    '网址里单独的“%”要写成“%25”，不然有的服务器打不开。',
    typed.replace(/%(?![0-9a-f]{2})/gi, '%25'),
  );
}

function chineseHost({ base }: Address): Remark[] {
  if (/^https?:\/\/[\u0021-\u007e]*?(?:\/|$)/i.test(base)) return [];
  return warning('域名里有中文，有的短信和邮件工具认不出，最好用对应的英文域名。');
}
