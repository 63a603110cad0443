import type { Link } from './collect-links.ts';
import { localOrigin } from './site.ts';
import type { Site } from './site.ts';

export type Target =
  | { kind: 'inside'; path: string; fragment: string }
  | { kind: 'outside'; url: URL }
  | { kind: 'unreadable' };

/** Where a link leads. Path and fragment come decoded, so Chinese reads as Chinese. */
export function resolveLink(link: Link, site: Site): Target {
  const base = new URL(encodeURI(link.page.url), localOrigin);
  if (!URL.canParse(link.href, base)) return { kind: 'unreadable' };
  const url = new URL(link.href, base);
  if (url.origin !== localOrigin && url.origin !== site.origin) return { kind: 'outside', url };
  return { kind: 'inside', path: decode(url.pathname), fragment: decode(url.hash.slice(1)) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
