import { attribute, type Attribution } from './attribute.ts';
import type { AttributionOptions } from './options.ts';
import type { PathTable, RowFault } from './path-table.ts';
import type { TouchPath } from './paths.ts';

const MOST_FAULTS = 20;
const MOST_PATHS = 50;

/** Everything that the page shows of a table of paths; small whatever the size of the table. */
export interface PathReport {
  rows: number;
  paths: number;
  /** The first faults; `faultCount` counts all. */
  faults: RowFault[];
  faultCount: number;
  notes: string[];
  attribution: Attribution;
  /** Conversions whose path comes by a channel, in the order of the channels. */
  passing: number[];
  /** The paths with the most conversions, to be worked out step by step. */
  shown: TouchPath[];
}

/** Attributes a table by all models; `report` as in `attribute`, null when it stops the work. */
export function reportPaths(
  { paths, rows, faults, notes }: PathTable,
  options: AttributionOptions,
  report?: (done: number, all: number) => boolean,
): PathReport | null {
  const attribution = attribute(paths, options, report);
  if (!attribution) return null;
  return {
    rows,
    paths: paths.length,
    faults: faults.slice(0, MOST_FAULTS),
    faultCount: faults.length,
    notes,
    attribution,
    passing: passingOf(paths, attribution.channels),
    shown: paths
      .filter(({ conversions }) => conversions > 0)
      .sort((left, right) => right.conversions - left.conversions)
      .slice(0, MOST_PATHS),
  };
}

function passingOf(paths: TouchPath[], channels: string[]): number[] {
  const counts = new Map(channels.map((channel) => [channel, 0]));
  for (const { path, conversions } of paths) {
    for (const channel of new Set(path))
      counts.set(channel, (counts.get(channel) ?? 0) + conversions);
  }
  return [...counts.values()];
}
