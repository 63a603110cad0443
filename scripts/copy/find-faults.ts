import { readFileSync } from 'node:fs';
import { lintFor, loadConfig } from 'autocorrect-node';
import { passages } from './passages.ts';

export interface Fault {
  file: string;
  line: number;
  found: string;
  instead: string;
}

/** Spacing and punctuation faults of files, by the rules of one autocorrect configuration. */
export function findFaults(files: string[], configFile: string): Fault[] {
  loadConfig(readFileSync(configFile, 'utf8'));
  return files.flatMap((file) =>
    passages(file, readFileSync(file, 'utf8')).flatMap(({ text, syntax, line }) =>
      lintFor(text, syntax).lines.map((fault) => ({
        file,
        line: line + fault.l - 1,
        found: fault.old.trim(),
        instead: fault.new.trim(),
      })),
    ),
  );
}
