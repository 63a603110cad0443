import { fitChannels, withFits } from '../../domain/response/fit-channels.ts';
import { fitText } from '../../domain/response/fit-texts.ts';
import type { SpendResponse } from '../../domain/response/spend-response.ts';
import type { Draft } from '../../domain/sheet/draft.ts';

/** The table of curves with the weeks fitted into it (null where none could be), and how that went; loads when asked for. */
export function fitWeeks(
  draft: Draft,
  weeks: ReadonlyMap<string, SpendResponse[]>,
): { draft: Draft | null; texts: string[] } {
  const fits = fitChannels(weeks);
  const texts = fits.map(fitText);
  if (!fits.some((each) => 'fit' in each)) return { draft: null, texts };
  return {
    draft: withFits(draft, fits),
    texts: [...texts, '“现在花费”换成了最近 4 周的平均。不合适就撤销。'],
  };
}
