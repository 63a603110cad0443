import { useEffect, useMemo } from 'preact/hooks';
import type { Measure } from '../../domain/attribution/measure.ts';
import type { ModelText } from '../../domain/attribution/model-texts.ts';
import type { ModelId } from '../../domain/attribution/models.ts';
import { OPTION_FIELDS, readOptions } from '../../domain/attribution/option-fields.ts';
import { editText } from '../../domain/field/edit-text.ts';
import type { ToolAbout } from '../../domain/formula/filled-formula.ts';
import { ToolActions } from '../formula/ToolActions.tsx';
import { toolStore } from '../formula/tool-store.ts';
import type { RecordKey } from '../store/record.ts';
import { AttributionResult } from './AttributionResult.tsx';
import { DEFAULT_CHOICE } from './ModelChart.tsx';
import { OptionInputs } from './OptionInputs.tsx';
import { PathInput } from './PathInput.tsx';
import { PathSteps } from './PathSteps.tsx';
import { ReadingNotes } from './ReadingNotes.tsx';
import { usePathReport } from './use-path-report.ts';

interface Props {
  about: ToolAbout;
  storeKey: RecordKey;
  /** The paths that the tool starts with. */
  sample: string;
  /** What readers should know of each model, and of all. */
  texts: Record<ModelId, ModelText>;
  caveats: string[];
}

/** Splits conversions among channels by eight models: paths in; tables, a chart and what to make of them out. */
export default function AttributionTool({ about, storeKey, sample, texts, caveats }: Props) {
  const store = useMemo(() => toolStore(storeKey), [storeKey]);
  useEffect(() => store.start(), [store]);

  const text = store.text('paths', sample);
  const isValue = store.text('measure', 'conversions') === 'value';
  const measure: Measure = isValue ? 'value' : 'conversions';
  const models = store.text('models', DEFAULT_CHOICE);
  const optionTexts = Object.fromEntries(
    OPTION_FIELDS.map(({ id, type, example }) => [id, store.text(id, editText(type, example))]),
  );
  const { options, values, errors } = useMemo(
    () => readOptions(optionTexts),
    [JSON.stringify(optionTexts)],
  );
  const reading = usePathReport(store, text, measure, options);
  const { report } = reading;
  const linked = { paths: text, ...optionTexts, measure, models };

  return (
    <div class="tool attribution">
      <PathInput text={text} reading={reading} />
      <OptionInputs
        texts={optionTexts}
        errors={errors}
        measure={measure}
        onText={(id, next) => store.setText(id, next)}
      />
      {report && (
        <>
          <ReadingNotes report={report} />
          <AttributionResult
            report={report}
            measure={measure}
            models={models}
            onModels={(next) => store.setText('models', next)}
            title={about.title}
            texts={texts}
            caveats={caveats}
          />
        </>
      )}
      <ToolActions
        store={store}
        link={reading.job?.source.isImport ? null : store.snapshot(linked, [])}
        filled={
          report &&
          (async () => {
            const { filledAttribution } =
              await import('../../domain/attribution/filled-attribution.ts');
            return filledAttribution(about, report, values, measure);
          })
        }
      />
      {report && <PathSteps paths={report.shown} options={options} measure={measure} />}
    </div>
  );
}
