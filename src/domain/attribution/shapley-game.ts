const MAX_PLAYERS = 20;

/**
 * Shapley values of a game of `players` players, exactly by the subset formula (Shapley 1953): what a player
 * adds on joining, as the mean over all orders of joining. `worth` gives the worth of a coalition, a bit set
 * with bit i for player i; the empty one is worth 0 and is not asked for. Time doubles with each player.
 * Throws RangeError for more than 20 players.
 */
export function shapleyGame(players: number, worth: (coalition: number) => number): number[] {
  if (players > MAX_PLAYERS)
    throw new RangeError(`最多 ${MAX_PLAYERS} 个渠道，现在是 ${players} 个。`);
  const worths = Float64Array.from({ length: 2 ** players }, (_, coalition) =>
    coalition === 0 ? 0 : worth(coalition),
  );
  const weights = joiningWeights(players);
  const values = new Array<number>(players).fill(0);
  worths.forEach((before, coalition) => {
    const weight = weights[bitCount(coalition)] ?? 0;
    for (let player = 0; player < players; player += 1) {
      // A member joins once more without any gain.
      const after = worths[coalition | (1 << player)] ?? 0;
      values[player] = (values[player] ?? 0) + weight * (after - before);
    }
  });
  return values;
}

/** By s: the share of all orders in which a player comes right after s given others, s!(n−s−1)!/n!. */
function joiningWeights(players: number): number[] {
  const weights: number[] = [];
  let weight = 1 / players;
  for (let before = 0; before < players; before += 1) {
    weights.push(weight);
    weight *= (before + 1) / (players - before - 1);
  }
  return weights;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left &= left - 1) count += 1;
  return count;
}
