/** What a reader has done of a path. Ids of steps that the path no longer has are kept. */
export interface Progress {
  /** Id of a step → the day it was done, as an ISO date. */
  done: Record<string, string>;
  /** For the printed record. */
  name: string;
}

export const NO_PROGRESS: Progress = { done: {}, name: '' };

export function isProgress(data: unknown): data is Progress {
  if (typeof data !== 'object' || data === null) return false;
  const { done, name } = data as Partial<Record<keyof Progress, unknown>>;
  return (
    typeof name === 'string' &&
    typeof done === 'object' &&
    done !== null &&
    !Array.isArray(done) &&
    Object.values(done).every((day) => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day))
  );
}

/** The progress after a step was ticked on `day`, or unticked (null). */
export function withStep(progress: Progress, id: string, day: string | null): Progress {
  const { [id]: _, ...others } = progress.done;
  return { ...progress, done: day === null ? others : { ...others, [id]: day } };
}

/** Both together: a step done in either is done, on the earlier day; the name here wins. */
export function mergeProgress(here: Progress, other: Progress): Progress {
  const done = { ...here.done };
  for (const [id, day] of Object.entries(other.done)) {
    const mine = done[id];
    done[id] = mine !== undefined && mine < day ? mine : day;
  }
  return { done, name: here.name || other.name };
}
