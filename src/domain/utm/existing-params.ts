import { decodeValue } from './encode.ts';
import { UTM_PARAMS, type ParamId } from './params.ts';

/** What the query of an address holds already. */
export interface Existing {
  /** Values of the five parameters, decoded; the first one where a parameter stands twice. */
  params: Partial<Record<ParamId, string>>;
  /** Everything else, untouched and in its order. */
  others: string[];
  /** Names that tools do not recognise as they stand: `utm-source`, `UTM_Source`. */
  misspelt: string[];
}

const NAME = new RegExp(`^utm[-_](${UTM_PARAMS.map(({ id }) => id).join('|')})$`, 'i');

/** Sorts the parts of a query; `utm_id` and other parameters of that family count as others. */
export function existingParams(query: readonly string[]): Existing {
  const found: Existing = { params: {}, others: [], misspelt: [] };
  for (const part of query) {
    const [name = '', ...value] = part.split('=');
    const id = NAME.exec(decodeValue(name))?.[1]?.toLowerCase() as ParamId | undefined;
    if (!id) {
      found.others.push(part);
      continue;
    }
    found.params[id] ??= decodeValue(value.join('='));
    if (name !== `utm_${id}`) found.misspelt.push(name);
  }
  return found;
}
