import type { Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import { allocate } from './allocate.ts';
import { poissonRange } from './poisson-range.ts';

/**
 * Splits the test budget (`total` × `test_share`) equally over the channels, to the fen, and says how many conversions
 * it buys at each channel's own cost so far. Rows hold `channel`, `conversions`, `spend`; blank rows get nothing,
 * channels without a cost get money but no estimate.
 */
export const pretestBudget: Compute = ({ total, test_share: share }, rows) => {
  const tested = rows.map((row) => Object.values(row).some((cell) => cell !== null && cell !== ''));
  const channels = tested.filter(Boolean).length;
  if (typeof total !== 'number' || typeof share !== 'number') return stop('先填总预算和测试占比');
  if (channels === 0) return stop('先填至少一个渠道');
  const fen = allocate(Math.round(total * share * 100), tested.map(Number));
  const estimates = rows.map((row, index) =>
    estimate(row, tested[index] ? (fen[index] ?? 0) / 100 : null),
  );
  const expected = estimates.flatMap(({ expected: each }) =>
    typeof each === 'number' ? [each] : [],
  );
  const enough = expected.length > 0;
  return {
    values: {
      channels,
      expected_total: enough ? expected.reduce((sum, each) => sum + each, 0) : null,
    },
    missing: enough ? {} : { expected_total: '没有一个渠道同时填了转化量和花费' },
    rows: estimates,
  };
};

function estimate({ spend, conversions }: Values, money: number | null): Values {
  const blank = { test_spend: money, expected: null, expected_low: null, expected_high: null };
  if (money === null || typeof spend !== 'number' || typeof conversions !== 'number') return blank;
  if (spend <= 0 || conversions <= 0) return blank;
  const mean = (money * conversions) / spend;
  const [low, high] = poissonRange(mean);
  return {
    test_spend: money,
    expected: Math.round(mean),
    expected_low: low,
    expected_high: high,
  };
}

function stop(reason: string): ReturnType<Compute> {
  return { missing: { channels: reason, expected_total: reason } };
}
