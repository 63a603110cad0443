import { extname } from 'node:path';
import { LineCounter, isScalar, parseDocument, visit } from 'yaml';

/** A piece of a file that is checked by itself. */
export interface Passage {
  text: string;
  /** Name of the syntax, as autocorrect knows it. */
  syntax: string;
  /** Line of the file on which the passage starts, from 1. */
  line: number;
}

/**
 * What a reader sees of a file: the body of a page and, one by one, the texts in its head, so that
 * YAML such as `[手册, 教程]` is not taken for a sentence with wrong commas.
 */
export function passages(file: string, source: string): Passage[] {
  switch (extname(file)) {
    case '.yaml':
      return yamlTexts(source, 1);
    case '.mdx':
    case '.md': {
      const head = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
      if (!head) return [{ text: source, syntax: 'markdown', line: 1 }];
      const body = source.slice(head[0].length);
      const bodyLine = head[0].split('\n').length;
      return [...yamlTexts(head[1] ?? '', 2), { text: body, syntax: 'markdown', line: bodyLine }];
    }
    case '.astro':
      return [{ text: source, syntax: 'html', line: 1 }];
    default:
      return [{ text: source, syntax: 'typescript', line: 1 }];
  }
}

function yamlTexts(source: string, firstLine: number): Passage[] {
  const lines = new LineCounter();
  const texts: Passage[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      const line = lines.linePos(node.range?.[0] ?? 0).line + firstLine - 1;
      texts.push({ text: node.value, syntax: 'text', line });
    },
  });
  return texts;
}
