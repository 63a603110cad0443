import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Measure } from '../../domain/attribution/measure.ts';
import type { ModelText } from '../../domain/attribution/model-texts.ts';
import type { ModelId } from '../../domain/attribution/models.ts';
import { OPTION_FIELDS, readOptions } from '../../domain/attribution/option-fields.ts';
import type { PathExample } from '../../domain/attribution/sample.ts';
import { editText } from '../../domain/field/edit-text.ts';
import type { ToolAbout } from '../../domain/formula/filled-formula.ts';
import { MOST_CHARACTERS } from '../../domain/formula/tool-state.ts';
import { toolStore } from '../formula/tool-store.ts';
import type { RecordKey } from '../store/record.ts';
import { AttributionResult } from './AttributionResult.tsx';
import { AttributionToolbar } from './AttributionToolbar.tsx';
import { BackgroundAnalysis, type Source } from './background-analysis.ts';
import { DEFAULT_CHOICE } from './ModelChart.tsx';
import { OptionInputs } from './OptionInputs.tsx';
import { PathInput } from './PathInput.tsx';
import { PathSteps } from './PathSteps.tsx';
import { quickReport } from './quick-report.ts';
import { readPathFile } from './read-path-file.ts';
import { ReadingNotes } from './ReadingNotes.tsx';

/** Larger files are read by the worker; smaller ones may fit the text box. */
const SMALL_FILE = 4 * MOST_CHARACTERS;

interface Props {
  about: ToolAbout;
  storeKey: RecordKey;
  /** The paths that the tool starts with. */
  sample: string;
  texts: Record<ModelId, ModelText>;
  caveats: string[];
}

/** Splits conversions among channels by eight models: paths in, tables, a chart and what to make of them out. */
export default function AttributionTool({ about, storeKey, sample, texts, caveats }: Props) {
  const store = useMemo(() => toolStore(storeKey), [storeKey]);
  const analysis = useMemo(() => new BackgroundAnalysis(), []);
  const before = useSignal<Record<string, string> | null>(null);
  useEffect(() => {
    store.start();
    return () => analysis.stop();
  }, [store, analysis]);

  const text = store.text('paths', sample);
  const measure: Measure =
    store.text('measure', 'conversions') === 'value' ? 'value' : 'conversions';
  const models = store.text('models', DEFAULT_CHOICE);
  const optionTexts = Object.fromEntries(
    OPTION_FIELDS.map(({ id, type, example }) => [id, store.text(id, editText(type, example))]),
  );
  const optionKey = JSON.stringify(optionTexts);
  const { options, values, errors } = useMemo(() => readOptions(optionTexts), [optionKey]);

  const job = analysis.job.value;
  const isImport = job?.source.isImport ?? false;
  const quick = useMemo(
    () => (isImport ? null : quickReport(text, options)),
    [isImport, text, options],
  );
  useEffect(() => {
    if (isImport) return undefined;
    if (quick) {
      if (analysis.job.peek()) analysis.stop();
      return undefined;
    }
    const source = { name: '文本框里的数据', data: text, isImport: false };
    const timer = setTimeout(() => analysis.start(source, options), 300);
    return () => clearTimeout(timer);
  }, [isImport, quick === null, text]);
  useEffect(() => analysis.again(options), [options]);
  const report = quick ?? job?.report ?? null;

  const importData = (data: Pick<Source, 'name' | 'data'>) => {
    store.message.value = '';
    analysis.start({ ...data, isImport: true }, options);
  };
  const setText = (next: string) => {
    if (next.length > MOST_CHARACTERS) {
      importData({ name: '贴进来的文字', data: next });
      return;
    }
    analysis.fault.value = '';
    store.setText('paths', next);
  };
  const replaceBy = (texts: Record<string, string>) => {
    before.value = { paths: text, measure };
    analysis.stop();
    store.setTexts(texts);
  };
  const openFile = async (file: File) => {
    if (file.size <= SMALL_FILE) {
      const read = await readPathFile(file);
      if ('refused' in read) {
        analysis.fault.value = read.refused;
        return;
      }
      if (read.text.length <= MOST_CHARACTERS) {
        replaceBy({ paths: read.text });
        return;
      }
    }
    importData({ name: file.name, data: file });
  };
  const linked = { paths: text, ...optionTexts, measure, models };

  return (
    <div class="tool attribution">
      <PathInput
        text={text}
        job={job}
        fault={analysis.fault.value}
        canReturn={before.value !== null && !isImport}
        onText={setText}
        onFile={(file) => void openFile(file)}
        onExample={({ text: paths, measure }: PathExample) => replaceBy({ paths, measure })}
        onReturn={() => {
          if (before.value) store.setTexts(before.value);
          before.value = null;
        }}
        onStop={() => {
          const wasWorking = job?.doing !== null;
          analysis.stop();
          store.message.value = wasWorking ? '已取消，用的还是文本框里的数据。' : '';
        }}
      />
      <OptionInputs
        texts={optionTexts}
        errors={errors}
        measure={measure}
        onText={(id, next) => store.setText(id, next)}
      />
      {report && <ReadingNotes report={report} />}
      {report && (
        <AttributionResult
          report={report}
          measure={measure}
          models={models}
          onModels={(next) => store.setText('models', next)}
          title={about.title}
          texts={texts}
          caveats={caveats}
        />
      )}
      <AttributionToolbar
        store={store}
        texts={isImport ? null : linked}
        result={report && { about, report, options: values, measure }}
      />
      {report && <PathSteps paths={report.shown} options={options} measure={measure} />}
    </div>
  );
}
