import { attribute, type Attribution } from '../../src/domain/attribution/attribute.ts';
import type { ModelId } from '../../src/domain/attribution/models.ts';
import { DEFAULT_OPTIONS } from '../../src/domain/attribution/options.ts';
import type { TouchPath } from '../../src/domain/attribution/paths.ts';
import { shapleyGame } from '../../src/domain/attribution/shapley-game.ts';

interface RulesInput {
  paths: TouchPath[];
  half_life_days?: number;
  direct_channel?: string;
}

/** The functions behind the attribution vectors, by file and function. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const attribution: Record<string, (input: any) => unknown> = {
  attribution_rules({ paths, half_life_days, direct_channel }: RulesInput) {
    const attributed = run(paths, {
      ...DEFAULT_OPTIONS,
      halfLifeDays: half_life_days ?? DEFAULT_OPTIONS.halfLifeDays,
      directChannel: direct_channel ?? 'Direct',
    });
    const ids = ['first', 'last', 'last_non_direct', 'linear', 'time_decay', 'position_based'];
    return Object.fromEntries(ids.map((id) => [id, conversionsOf(attributed, id as ModelId)]));
  },
  attribution_markov({ paths }: { paths: TouchPath[] }) {
    const attributed = run(paths);
    return {
      p_conversion: attributed.markov?.conversionProbability ?? null,
      removal_effect: byChannel(attributed, attributed.markov?.removalEffects ?? null),
      conversions: conversionsOf(attributed, 'markov'),
    };
  },
  'attribution_shapley.game': ({ players, v }: { players: string[]; v: Record<string, number> }) => {
    const worths = new Map(
      Object.entries(v).map(([coalition, worth]) => [
        coalition.split('|').reduce((bits, name) => bits | (1 << players.indexOf(name)), 0),
        worth,
      ]),
    );
    const values = shapleyGame(players.length, (coalition) => worths.get(coalition) ?? 0);
    return Object.fromEntries(players.map((player, index) => [player, values[index]]));
  },
  'attribution_shapley.paths': ({ paths }: { paths: TouchPath[] }) =>
    conversionsOf(run(paths), 'shapley'),
};

function run(paths: TouchPath[], options = DEFAULT_OPTIONS): Attribution {
  const attributed = attribute(paths, options);
  if (!attributed) throw new Error('Nothing stops this run.');
  return attributed;
}

function conversionsOf(attributed: Attribution, id: ModelId): Record<string, unknown> | null {
  const result = attributed.results.find((each) => each.id === id);
  return byChannel(attributed, result?.conversions ?? null);
}

function byChannel({ channels }: Attribution, values: number[] | null) {
  return values && Object.fromEntries(channels.map((channel, index) => [channel, values[index]]));
}
