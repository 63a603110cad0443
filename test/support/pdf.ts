import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';

/** Width and height of each page in points. */
export function pageSizes(pdf: Buffer): [width: number, height: number][] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...boxes].map(([, width, height]) => [Number(width), Number(height)]);
}

/** For tests that read what stands on the paper: skipped where there is no `pdftotext` (Debian: poppler-utils). */
export const testWithPdfText = spawnSync('pdftotext', ['-v']).error ? test.skip : test;

/** A piece of text without blanks, and where it stands on its page, in points. */
export interface PaperWord {
  text: string;
  page: number;
  left: number;
  right: number;
  top: number;
  isOutside: boolean;
}

export function paperWords(pdf: Buffer): PaperWord[] {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const { stdout } = spawnSync('pdftotext', ['-bbox', file, '-'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    return stdout.split('<page ').slice(1).flatMap(wordsOfPage);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function wordsOfPage(content: string, page: number): PaperWord[] {
  const width = Number(/width="([\d.]+)"/.exec(content)?.[1]);
  const found = content.matchAll(
    /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)"[^>]*>(.*?)<\/word>/g,
  );
  return [...found].flatMap(([, xMin, yMin, xMax, source = '']) => {
    const text = source.replaceAll('\u200b', '');
    const [left, right, top] = [Number(xMin), Number(xMax), Number(yMin)];
    const word = { text, page, left, right, top, isOutside: left < 0 || right > width };
    return text === '' ? [] : [word];
  });
}

/** How far the next piece of a text can stand below or beside the last one, in points. */
const LINE = 16;
const COLUMN = 60;

/** Whether a text stands on the paper, on one line or on several below each other. */
export function stands(words: PaperWord[], text: string, last?: PaperWord): boolean {
  if (text === '') return true;
  return words.some((word) => {
    const isNext =
      !last ||
      (word !== last &&
        word.page === last.page &&
        word.top > last.top - 1 &&
        word.top < last.top + LINE &&
        Math.abs(word.left - last.left) < COLUMN);
    const rest = text.slice(word.text.length);
    return isNext && text.startsWith(word.text) && stands(words, rest, word);
  });
}
