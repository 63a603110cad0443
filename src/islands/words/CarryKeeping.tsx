import { KeepingState } from '../store/KeepingState.tsx';
import type { Keeping } from '../store/keep-value.ts';

/** Whether the sheet is safe; what is said of tools with example numbers does not fit here. */
export function CarryKeeping({ keeping }: { keeping: Keeping }) {
  if (keeping.state === 'sample') return null;
  if (keeping.state === 'linked') {
    return (
      <p class="keeping">
        这是链接里带来的，不会覆盖你存在本机的那份。在这里的改动不保存，要留下请再复制链接。
      </p>
    );
  }
  return <KeepingState keeping={keeping} />;
}
