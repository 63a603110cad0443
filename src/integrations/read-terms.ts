import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { term, type Term } from '../domain/glossary/schema.ts';

/**
 * The terms of content/data/glossary.yaml, for plugins that need them before the collections are
 * loaded. A faulty term is left out here: the collection reports it, in Chinese, with its place.
 */
export function readTerms(path = 'content/data/glossary.yaml'): Term[] {
  const list: unknown = parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const read = term.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}
