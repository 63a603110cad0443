import type { Values } from '../field/value.ts';
import type { Computed } from '../formula/compute.ts';
import { numberOf, textOf } from './criteria.ts';
import { placeText, rankOptions, winners, type Option } from './rank-options.ts';
import { weightedMean } from './weighted-mean.ts';

/** The five factors of the source, by the column of their score; the weight is the input `weight_<column>`. */
const FACTORS: Record<string, string> = {
  audience: '受众匹配',
  reach: '影响力范围',
  style: '内容风格',
  engagement: '互动质量',
  history: '合作历史',
};

/** Own rule: from 4 points on first choice, from 3 points on a small trial. */
const FIRST_CHOICE = 4;
const TRIAL = 3;

/**
 * Scores opinion leaders. Rows `name`, five scores 1–5, `shared_values` (是/否/未查; 否 rules out). Gives the `total` and
 * `advice` of each row, `best`, `best_total`, `candidates` (how many can be ranked) and the table `ranking`.
 */
export function kolMatch(inputs: Values, rows: Values[]): Computed {
  const options = rows.map((row, index) => optionOf(inputs, row, index));
  const ranked = rankOptions(options);
  const first = ranked.find(({ place }) => place === 1);
  const nobody = rows.length === 0 ? '先填一位候选人' : '没有人可以排名，原因见下面的排名表';
  const unchecked = rows.flatMap((row, index) => {
    const checked = row['shared_values'] === '是' || row['shared_values'] === '否';
    return checked ? [] : [nameOf(row, index)];
  });
  return {
    values: {
      best: winners(ranked).join('、') || null,
      best_total: first?.total ?? null,
      candidates: ranked.filter(({ place }) => place !== null).length,
    },
    missing: first ? {} : { best: nobody, best_total: nobody },
    rows: options.map((option) => ({ total: option.total, advice: adviceOf(option) })),
    tables: {
      ranking: ranked.map((option) => ({
        kol: option.name,
        points: option.total,
        verdict: placeText(option, ranked),
      })),
    },
    notes:
      unchecked.length > 0
        ? [
            {
              tone: 'warn',
              text: `${unchecked.join('、')}的价值观还没查：先翻近半年的内容和评论，再谈价。`,
            },
          ]
        : [],
  };
}

function optionOf(inputs: Values, row: Values, index: number): Option {
  const parts = Object.keys(FACTORS).map((column) => ({
    weight: numberOf(inputs[`weight_${column}`]) ?? 0,
    score: numberOf(row[column]),
  }));
  const open = parts.filter(({ score }) => score === null).length;
  const total =
    open > 0
      ? null
      : weightedMean(parts.map(({ weight, score }) => ({ weight, score: score ?? 0 })));
  return {
    name: nameOf(row, index),
    total,
    reason:
      row['shared_values'] === '否'
        ? '排除：价值观不一致'
        : open > 0
          ? `还有 ${open} 项没打分`
          : total === null
            ? '权重全是 0，无法加权'
            : null,
  };
}

function adviceOf({ total, reason }: Option): string {
  if (reason !== null || total === null) return reason ?? '没有总分';
  if (total >= FIRST_CHOICE) return '优先谈';
  return total >= TRIAL ? '先做一次小合作' : '暂不合作';
}

function nameOf(row: Values, index: number): string {
  return textOf(row['name']) ?? `第 ${index + 1} 位`;
}
