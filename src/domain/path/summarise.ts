import type { Progress } from './progress.ts';

export interface PathSummary {
  done: number;
  total: number;
  /** Of the steps not done yet. */
  minutesLeft: number;
  /** Steps done that the path no longer has. */
  former: number;
}

/** How far a reader has come on the path as it is now. */
export function summarise(
  progress: Progress,
  steps: readonly { id: string; minutes: number }[],
): PathSummary {
  const left = steps.filter(({ id }) => !Object.hasOwn(progress.done, id));
  const done = steps.length - left.length;
  return {
    done,
    total: steps.length,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
    former: Object.keys(progress.done).length - done,
  };
}

/** `已完成 3/9，约剩 40 分钟` */
export function summarySentence({ done, total, minutesLeft, former }: PathSummary): string {
  const rest = done === total ? '，全部完成' : `，约剩 ${minutesLeft} 分钟`;
  const kept = former > 0 ? `；另有 ${former} 步已不在路径里，记录仍保留` : '';
  return `已完成 ${done}/${total}${rest}${kept}`;
}
