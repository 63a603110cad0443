/** An address cut at `?` and `#`, nothing decoded. */
export interface Address {
  /** Scheme, host and path. */
  base: string;
  /** The parts between `&`; empty ones are left out. */
  query: string[];
  /** With its `#`; empty where there is none. */
  fragment: string;
}

/** The address of a web page in its parts, or a Chinese sentence that says what is wrong with it. */
export function splitAddress(text: string): { address: Address } | { fault: string } {
  const typed = text.trim();
  if (typed === '') return { fault: '还没有填网址。' };
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(?!\d)(.*)$/is.exec(typed) ?? [];
  if (scheme === '') return { fault: '网址要从 https:// 或 http:// 开始。' };
  if (!/^https?$/i.test(scheme)) {
    return { fault: `“${scheme}:”开头的不是网页。UTM 只能加在 https:// 或 http:// 开头的网址上。` };
  }
  if (!rest.startsWith('//')) return { fault: `“${scheme}:”后面要有两条斜线：${scheme}://。` };
  if (/\s/.test(rest)) return { fault: '网址里有空格或换行。' };
  const host = /^\/\/([^/?#\\]*)/.exec(rest)?.[1] ?? '';
  const fault = hostFault(host);
  if (fault !== undefined) return { fault };

  const [beforeHash = '', ...hash] = typed.split('#');
  const [base = '', ...query] = beforeHash.split('?');
  return {
    address: {
      base,
      query: query
        .join('?')
        .split('&')
        .filter((part) => part !== ''),
      fragment: hash.length > 0 ? `#${hash.join('#')}` : '',
    },
  };
}

const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

function hostFault(text: string): string | undefined {
  if (text === '') return '网址里没有域名。';
  if (text.includes('@')) return '网址的域名前面带着账号或密码，不要这样发出去。';
  const [, host = '', port] = /^(.*?)(?::(\d*))?$/s.exec(text) ?? [];
  if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535)) {
    return `端口“:${port}”不对，应是 1–65535。`;
  }
  if (host === 'localhost' || /^\[[0-9a-f:.]+\]$/i.test(host)) return undefined;
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.length < 2) return `域名“${host}”不完整，例如 www.example.com。`;
  if (!labels.every((label) => LABEL.test(label))) return `域名“${host}”的写法不对。`;
  return undefined;
}
