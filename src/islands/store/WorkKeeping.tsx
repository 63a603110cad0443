import { KeepingState } from './KeepingState.tsx';
import type { Keeping } from './keep-value.ts';

interface Props {
  keeping: Keeping;
  /** What is kept, as one would point at it: 会议包. */
  what: string;
  /** What is said while there is nothing to keep. */
  blank: string;
}

/** Whether a piece of work is safe that starts empty: what is said of tools with example numbers does not fit it. */
export function WorkKeeping({ keeping, what, blank }: Props) {
  if (keeping.state === 'sample') return <p class="keeping">{blank}</p>;
  if (keeping.state === 'linked') {
    return (
      <p class="keeping">
        这是链接里带来的{what}，不会覆盖你存在本机的那份。在这里的改动不保存，要留下请再复制链接。
      </p>
    );
  }
  return <KeepingState keeping={keeping} />;
}
