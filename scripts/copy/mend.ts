import { readFileSync, writeFileSync } from 'node:fs';
import type { Fault } from './find-faults.ts';

/** Writes what is to be written instead into the files. Returns the faults that stay. */
export function mend(faults: Fault[]): Fault[] {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  return [...byFile].flatMap(([file, itsFaults]) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const left = itsFaults.filter(({ line, found, instead }) => {
      const text = lines[line - 1] ?? '';
      if (!text.includes(found)) return true;
      lines[line - 1] = text.replace(found, () => instead);
      return false;
    });
    writeFileSync(file, lines.join('\n'));
    return left;
  });
}
