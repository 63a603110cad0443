import { addDays } from '../expression/day.ts';
import type { Quarter } from './quarter.ts';
import type { Stage } from './stage.ts';

/**
 * The four stages of a quarter: plan up to its day 10, do all through, check in its last 30 days, act before the
 * next one starts. Source: the source document, its "季末 30 日内" read as the last 30 days of the quarter, because 30
 * days after its end would be later than the act stage.
 */
export function pdcaStages({ begins, ends }: Quarter): Stage[] {
  return [
    {
      stage: 'P 计划：《数字化营销目标责任书》',
      begins,
      ends: addDays(begins, 9),
      rule: '季初 10 日内，营销总监',
      due: true,
    },
    {
      stage: 'D 执行：周进度报告和数据看板',
      begins,
      ends,
      rule: '整个季度，每周五交，数字运营组',
      due: false,
    },
    {
      stage: 'C 检查：《健康度评估报告》和改进建议清单',
      begins: addDays(ends, -29),
      ends,
      rule: '季度最后 30 天，内审小组',
      due: true,
    },
    {
      stage: 'A 行动：《迭代计划书》和培训需求清单截止',
      begins: ends,
      ends,
      rule: '次季启动前，营销委员会',
      due: true,
    },
  ];
}
