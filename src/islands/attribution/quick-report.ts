import type { AttributionOptions } from '../../domain/attribution/options.ts';
import { readPaths } from '../../domain/attribution/read-paths.ts';
import { reportPaths, type PathReport } from '../../domain/attribution/report-paths.ts';
import { MOST_CHARACTERS } from '../../domain/formula/tool-state.ts';

const MOST_PATHS = 1000;
/** The time for Markov grows with the third power of the channels. */
const MOST_CHANNELS = 200;

/** The report on a text that takes no noticeable time; null for one that a worker should read. */
export function quickReport(text: string, options: AttributionOptions): PathReport | null {
  if (text.length > MOST_CHARACTERS) return null;
  const table = readPaths(text);
  if (table.paths.length > MOST_PATHS) return null;
  const channels = new Set(table.paths.flatMap(({ path }) => path));
  return channels.size > MOST_CHANNELS ? null : reportPaths(table, options);
}
