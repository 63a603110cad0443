import type { TouchPath } from './paths.ts';

/** A path whose touches are indices into a list of channels. */
export interface IndexedPath {
  touches: number[];
  /** Days before the conversion, one per touch; undefined where they are unknown. */
  days: number[] | undefined;
  conversions: number;
  nonConverting: number;
  /** Undefined where it is unknown, and where there is no conversion to be worth anything. */
  value: number | undefined;
}

/** Paths that share one list of channels, in the order in which the channels first appear. */
export interface IndexedPaths {
  channels: string[];
  paths: IndexedPath[];
}

/**
 * Numbers the channels, so that models count in arrays and no channel name can clash with a state of a
 * model. Paths without a touch are left out: there is nobody to credit.
 */
export function indexChannels(paths: TouchPath[]): IndexedPaths {
  const places = new Map<string, number>();
  const placeOf = (channel: string): number => {
    const known = places.get(channel);
    if (known !== undefined) return known;
    places.set(channel, places.size);
    return places.size - 1;
  };
  const indexed = paths
    .filter(({ path }) => path.length > 0)
    .map((each) => ({
      touches: each.path.map(placeOf),
      days: each.days_before?.length === each.path.length ? each.days_before : undefined,
      conversions: each.conversions,
      nonConverting: each.null ?? 0,
      value: each.conversions > 0 ? each.value : undefined,
    }));
  return { channels: [...places.keys()], paths: indexed };
}
