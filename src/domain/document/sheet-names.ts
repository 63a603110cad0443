import type { Section } from './schema.ts';

/**
 * Names of the worksheets of a document, by its sections; the one of a single table is the title of the template.
 * Excel's rules: 31 characters, none of `[]:*?/\\`, no two alike.
 */
export function sheetNames(sections: Pick<Section, 'title'>[], title: string): string[] {
  const names: string[] = [];
  for (const section of sections) {
    const name = (section.title || title).replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
    names.push(names.includes(name) ? `${name.slice(0, 28)} ${names.length + 1}` : name);
  }
  return names;
}
