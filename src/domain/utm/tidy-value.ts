import { decodeValue } from './encode.ts';
import type { ParamId } from './params.ts';

/**
 * A value by the naming rules of /manuals/utm-tracking/: half-width, lower case, words joined by
 * underscores, nothing but letters, digits, hyphens and underscores. Chinese stays Chinese: it cannot be
 * translated by rule. Tidying twice changes nothing more.
 */
export function tidyValue(param: ParamId, value: string): string {
  const bare = value.trim().replace(/^utm[-_][a-z]+=/i, '');
  const plain = (/%[0-9a-f]{2}/i.test(bare) ? decodeValue(bare) : bare)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC');
  const joined = plain
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '_')
    .replace(/_{2,}/g, '_')
    .replace(/^[_-]+|[_-]+$/g, '');
  return param === 'campaign' ? tidyDate(joined) : joined;
}

/** `2026-11-11_sale` and `20261111sale` → `20261111_sale`. */
function tidyDate(value: string): string {
  return value
    .replace(/^(\d{4})[-_](\d{2})[-_](\d{2})(?!\d)/, '$1$2$3')
    .replace(/^(\d{8})-?(?=\p{L})/u, '$1_');
}
