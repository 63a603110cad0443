import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { AttributionOptions } from '../../domain/attribution/options.ts';
import type { PathReport } from '../../domain/attribution/report-paths.ts';
import { MOST_CHARACTERS } from '../../domain/formula/tool-state.ts';
import type { ToolStore } from '../formula/tool-store.ts';
import { BackgroundAnalysis, type Job, type Source } from './background-analysis.ts';
import { quickReport } from './quick-report.ts';
import { readPathFile } from './read-path-file.ts';

/** Larger files are read by the worker; smaller ones may fit the text box. */
const SMALL_FILE = 4 * MOST_CHARACTERS;
/** Pause after which typing counts as finished. */
const PAUSE = 300;

/** The paths of the tool, where they come from and what came out of them. */
export interface PathReading {
  report: PathReport | null;
  /** What a worker has or is doing. */
  job: Job | null;
  /** Why the latest data was not worked out. */
  fault: string;
  setText: (text: string) => void;
  openFile: (file: File) => Promise<void>;
  /** Puts texts of the store in place of what was typed. */
  replaceBy: (texts: Record<string, string>) => void;
  /** Takes that back; null where there is nothing to take back. */
  goBack: (() => void) | null;
  /** Stops the work of the worker, or drops imported data. */
  stop: () => void;
}

/** Works out `text`, the text box, at once where that takes no noticeable time, else in a worker; so imported data. */
export function usePathReport(
  store: ToolStore,
  text: string,
  measure: string,
  options: AttributionOptions,
): PathReading {
  const analysis = useMemo(() => new BackgroundAnalysis(), []);
  const before = useSignal<Record<string, string> | null>(null);
  const job = analysis.job.value;
  const isImport = job?.source.isImport ?? false;
  const quick = useMemo(
    () => (isImport ? null : quickReport(text, options)),
    [isImport, text, options],
  );
  const isQuick = quick !== null;
  useEffect(() => () => analysis.stop(), [analysis]);
  useEffect(() => {
    if (isImport) return undefined;
    if (isQuick) {
      if (analysis.job.peek()) analysis.stop();
      return undefined;
    }
    const source = { name: '文本框里的数据', data: text, isImport: false };
    const timer = setTimeout(() => analysis.start(source, options), PAUSE);
    return () => clearTimeout(timer);
  }, [isImport, isQuick, text]);
  useEffect(() => analysis.again(options), [options]);

  const importData = (data: Pick<Source, 'name' | 'data'>) => {
    store.message.value = '';
    analysis.start({ ...data, isImport: true }, options);
  };
  const replaceBy = (texts: Record<string, string>) => {
    before.value = { paths: text, measure };
    analysis.stop();
    store.setTexts(texts);
  };
  const previous = before.value;
  return {
    report: quick ?? job?.report ?? null,
    job,
    fault: analysis.fault.value,
    setText(next) {
      if (next.length > MOST_CHARACTERS) {
        importData({ name: '贴进来的文字', data: next });
        return;
      }
      analysis.fault.value = '';
      store.setText('paths', next);
    },
    async openFile(file) {
      if (file.size > SMALL_FILE) {
        importData({ name: file.name, data: file });
        return;
      }
      const read = await readPathFile(file);
      if ('refused' in read) analysis.fault.value = read.refused;
      else if (read.text.length > MOST_CHARACTERS) importData({ name: file.name, data: read.text });
      else replaceBy({ paths: read.text });
    },
    replaceBy,
    goBack:
      previous && !isImport
        ? () => {
            store.setTexts(previous);
            before.value = null;
          }
        : null,
    stop() {
      const wasWorking = job?.doing != null;
      analysis.stop();
      store.message.value = !wasWorking
        ? ''
        : isImport
          ? '已取消，用的还是文本框里的数据。'
          : '已取消。改动文本框里的数据，就会重新算。';
    },
  };
}
