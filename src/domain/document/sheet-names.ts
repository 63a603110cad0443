import type { Section } from './schema.ts';

/** Taken by the worksheet of notes, and by Excel itself. */
const RESERVED = ['说明', 'history'];

const MOST_CHARACTERS = 31;

/**
 * Names of the worksheets of a document, by its sections; the one of a single table is the title of the template.
 * Excel's rules: 31 characters, none of `[]:*?/\\`, no apostrophe at an end, no two alike whatever their case.
 */
export function sheetNames(sections: Pick<Section, 'title'>[], title: string): string[] {
  const names: string[] = [];
  for (const section of sections) {
    const plain = (section.title || title).replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '');
    const name = plain.slice(0, MOST_CHARACTERS) || '表';
    names.push(freeName(name, [...RESERVED, ...names.map((each) => each.toLowerCase())]));
  }
  return names;
}

function freeName(name: string, taken: string[]): string {
  if (!taken.includes(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const next = `${name.slice(0, MOST_CHARACTERS - 4)} ${number}`;
    if (!taken.includes(next.toLowerCase())) return next;
  }
}
