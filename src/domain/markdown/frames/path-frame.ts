import { HEADINGS } from '../../page/frame-headings.ts';
import { joined, link, numbered, plain, section } from '../blocks.ts';
import type { FrameOf } from './frame.ts';

/** A learning path: its steps, counted through all stages. */
export const pathFrame: FrameOf<'path'> = ({ data }) => {
  let next = 1;
  const stages = data.stages.map(({ title, steps }) => {
    const start = next;
    next += steps.length;
    const items = steps.map(
      (step) => `${link(step.title, step.to)}，${step.minutes} 分钟。交什么：${plain(step.result)}`,
    );
    return joined(`### ${plain(title)}`, numbered(items, start));
  });
  return { before: [section(HEADINGS.path, ...stages)], after: [] };
};
