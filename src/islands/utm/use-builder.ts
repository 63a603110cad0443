import { useComputed, useSignal } from '@preact/signals';
import { buildLink, readLink } from '../../domain/utm/build-link.ts';
import { buildList } from '../../domain/utm/build-list.ts';
import { isBuilderState, SAMPLE, type BuilderState } from '../../domain/utm/builder-state.ts';
import { withMade } from '../../domain/utm/history.ts';
import { readOwnMediums } from '../../domain/utm/mediums.ts';
import type { LineField, LinkLine } from '../../domain/utm/params.ts';
import { withFixes } from '../../domain/utm/remark.ts';
import { MOST_LINES } from '../../domain/utm/read-list.ts';
import type { RecordKey } from '../store/record.ts';
import { useKept } from '../store/use-kept.ts';

/** Tidying one value can bring another fault to light; three rounds settle every case seen. */
const ROUNDS = 3;

/** The state of the UTM builder, what follows from it, and what the reader can do with it. */
export function useBuilder(key: RecordKey) {
  const state = useSignal<BuilderState>(SAMPLE);
  const message = useSignal('');
  const keeping = useKept(
    {
      key,
      value: state,
      start: SAMPLE,
      guard: isBuilderState,
      load: (stored) => (state.value = stored),
    },
    (reason) => (message.value = reason),
  );
  const ownMediums = useComputed(() => readOwnMediums(state.value.ownMediums));
  const one = useComputed(() => buildLink(state.value.line, ownMediums.value));
  const list = useComputed(() => buildList(state.value.lines, state.value.line, ownMediums.value));

  const set = (changes: Partial<BuilderState>) => {
    state.value = { ...state.value, ...changes };
    message.value = '';
  };
  const setLine = (row: number, change: (line: LinkLine) => LinkLine) => {
    const lines = state.value.lines.map((line, at) => (at === row ? change(line) : line));
    set({ lines });
  };
  const take = (links: string[]) => {
    const history = withMade(state.value.history, links, new Date().toISOString());
    state.value = { ...state.value, history };
  };

  return {
    state,
    message,
    keeping,
    ownMediums,
    one,
    list,
    set,
    take,
    setText: (field: LineField, text: string) =>
      set({ line: { ...state.value.line, [field]: text } }),
    fix: (fix: Partial<LinkLine>) => set({ line: { ...state.value.line, ...fix } }),
    setCell: (row: number, field: LineField, text: string) =>
      setLine(row, (line) => ({ ...line, [field]: text })),
    fixLine: (row: number, fix: Partial<LinkLine>) => setLine(row, (line) => ({ ...line, ...fix })),
    removeLine: (row: number) => set({ lines: state.value.lines.filter((_, at) => at !== row) }),
    addLines: (lines: LinkLine[], notes: string[]) => {
      const all = [...state.value.lines, ...lines];
      set({ lines: all.slice(0, MOST_LINES) });
      const over = all.length > MOST_LINES ? `表里最多 ${MOST_LINES} 行，多出的没有加。` : '';
      message.value = [lines.length > 0 ? `加了 ${lines.length} 行。` : '', ...notes, over].join(
        '',
      );
    },
    /** Takes every fix over that is offered. */
    fixAll: () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { line, lines } = state.value;
        set({
          line: withFixes(line, one.value.remarks),
          lines: lines.map((each, row) => withFixes(each, list.value[row]?.remarks ?? [])),
        });
      }
    },
    copy: async (links: string[]) => {
      try {
        await navigator.clipboard.writeText(links.join('\n'));
        message.value = `已复制 ${links.length} 条链接。`;
      } catch {
        message.value = '浏览器不允许自动复制。请选中链接，按 Ctrl+C（Mac 按 ⌘C）。';
      }
      take(links);
    },
    reuse: (link: string) => {
      const line = readLink(link);
      if (line) set({ mode: 'one', line });
    },
    forget: (links: string[]) =>
      set({ history: state.value.history.filter(({ link }) => !links.includes(link)) }),
  };
}
