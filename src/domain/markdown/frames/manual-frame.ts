import { HEADINGS } from '../../page/frame-headings.ts';
import { bullets, joined, numbered, plain, section } from '../blocks.ts';
import { useWhen } from '../use-when.ts';
import type { FrameOf } from './frame.ts';

/** A manual: when to use the tool and what it costs, the step cards; then the exercise. */
export const manualFrame: FrameOf<'manual'> = ({ data }) => {
  const { tool, minutes, steps, exercise } = data;
  const facts = [
    `工具与版本：${plain(tool.name)}，${plain(tool.version)}`,
    `费用：${plain(tool.cost)}`,
    ...(tool.free.length > 0 ? [`免费替代：${plain(tool.free.join('；'))}`] : []),
  ];
  const cards = steps.map(({ do: what, expect, mistake }) =>
    [
      `**${plain(what)}**`,
      bullets([`应看到：${plain(expect)}`, `常见错误：${plain(mistake)}`]),
    ].join('\n'),
  );
  return {
    before: [
      section(HEADINGS.when, useWhen(data.use_when, data.not_when), ...facts),
      section(HEADINGS.steps, `简版 ${minutes} 分钟走完。`, numbered(cards)),
    ],
    after: [
      section(HEADINGS.exercise, joined(plain(exercise.task), `交什么：${plain(exercise.result)}`)),
    ],
  };
};
