import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { FilledFormula } from '../../domain/formula/filled-formula.ts';
import type { ToolState } from '../../domain/formula/tool-state.ts';
import type * as exports from '../files/export-calculator.ts';
import { localDay } from '../dom/local-day.ts';
import { KeepingState } from '../store/KeepingState.tsx';
import { PackButton } from '../meeting/PackButton.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import type { ToolStore } from './tool-store.ts';

interface Props {
  store: ToolStore;
  /** What a link carries; null for data that does not fit into one, which then is not kept either. */
  link: ToolState | null;
  /** Makes what is exported; null while there is no result. */
  filled: (() => FilledFormula | Promise<FilledFormula>) | null;
  /** Whether result tables hold dates for a calendar. */
  calendar?: boolean;
  /** What was done last, where it is not the store's own message. */
  message?: Signal<string>;
  /** Whether the tool stands among others: then the workbench says what is kept. */
  bench?: boolean;
  /** Stands before the buttons. */
  children?: ComponentChildren;
}

/** What can be done with a calculator as a whole: share, export, print; and whether what was typed is safe. */
export function ToolActions(props: Props) {
  const { store, link, filled, calendar = false, bench = false, children } = props;
  const message = props.message ?? store.message;
  const save =
    (what: string, action: (files: typeof exports, data: FilledFormula, day: string) => unknown) =>
    async () => {
      if (!filled) return;
      try {
        const files = await import('../files/export-calculator.ts');
        await action(files, await filled(), localDay(new Date()));
        message.value = `${what}已导出。`;
      } catch (error) {
        message.value = `${what}没有导出：${error instanceof Error ? error.message : String(error)}`;
      }
    };
  const shot = async () => {
    if (!filled) return '还没有结果，先把数填好。';
    const [{ resultShot }, { pageLink }] = await Promise.all([
      import('../../domain/meeting/shots.ts'),
      import('../meeting/page-link.ts'),
    ]);
    return [resultShot(await filled(), await pageLink(link), localDay(new Date()))];
  };
  const button = (label: string, action: () => unknown) => (
    <button type="button" class="button" disabled={!filled} onClick={() => void action()}>
      {label}
    </button>
  );
  return (
    <>
      <div class="toolbar no-print">
        {children}
        <div class="group">
          {link && <LinkButton state={link} />}
          {button(
            '导出 Excel',
            save('Excel ', (files, data, day) => files.exportCalculatorXlsx(data, day)),
          )}
          {button(
            '导出 CSV',
            save('CSV ', (files, data, day) => files.exportCalculatorCsv(data, day)),
          )}
          {calendar &&
            button(
              '导出日历（.ics）',
              save('日历', (files, data, day) => files.exportCalendar(data, day)),
            )}
          {button('打印', () => window.print())}
          <PackButton items={shot} />
        </div>
      </div>
      {link && !bench && <KeepingState keeping={store.keeping.value} />}
      <p class="tool-message" role="status">
        {message.value || (bench ? '' : store.message.value)}
      </p>
    </>
  );
}
