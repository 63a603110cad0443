import type { Attribution } from '../../domain/attribution/attribute.ts';
import { creditsOf, MEASURE_UNITS, type Measure } from '../../domain/attribution/measure.ts';
import type { ModelText } from '../../domain/attribution/model-texts.ts';
import { MODELS, type AttributionModel, type ModelId } from '../../domain/attribution/models.ts';
import { Bars } from '../charts/Bars.tsx';
import { ChartFrame } from '../charts/ChartFrame.tsx';

const MOST_CHOSEN = 3;
const MOST_CHANNELS = 10;

export const DEFAULT_CHOICE = 'first,last,markov';

interface Props {
  attribution: Attribution;
  measure: Measure;
  order: number[];
  /** Ids of the models to draw, with commas between. */
  chosen: string;
  onChosen: (chosen: string) => void;
  /** Name of the calculator, for the file of the picture. */
  title: string;
  /** What readers should know of each model. */
  texts: Record<ModelId, ModelText>;
}

/** Up to three models side by side, channel by channel, with what each of them hides and needs. */
export function ModelChart({ attribution, measure, order, chosen, onChosen, title, texts }: Props) {
  const ids = chosen.split(',');
  const drawn = MODELS.filter(({ id }) => ids.includes(id)).slice(0, MOST_CHOSEN);
  const credits = new Map(
    attribution.results.map((result) => [result.id, creditsOf(result, measure)]),
  );
  const shown = drawn.filter(({ id }) => credits.get(id));
  const rows = order.slice(0, MOST_CHANNELS).map((place) => ({
    name: attribution.channels[place] ?? '',
    values: shown.map(({ id }) => Math.round((credits.get(id)?.[place] ?? 0) * 100) / 100),
  }));
  const toggle = (id: ModelId) => {
    const isDrawn = drawn.some((model) => model.id === id);
    const next = isDrawn ? drawn.filter((model) => model.id !== id) : [...drawn, { id }];
    onChosen(next.map((model) => model.id).join(','));
  };
  const rest = MODELS.filter((model) => !drawn.includes(model));
  return (
    <>
      <fieldset class="choice models no-print">
        <legend>图里比哪几种（最多 {MOST_CHOSEN} 种，先去掉一种才能换）</legend>
        {MODELS.map(({ id, name }) => {
          const isDrawn = drawn.some((model) => model.id === id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={isDrawn}
                disabled={!isDrawn && drawn.length >= MOST_CHOSEN}
                onChange={() => toggle(id)}
              />
              {name}
            </label>
          );
        })}
      </fieldset>
      <div class="beside">
        {shown.length > 0 && rows.length > 0 ? (
          <ChartFrame title={captionOf(shown, order.length)} file={`${title}-算法对比`}>
            <Bars
              title={captionOf(shown, order.length)}
              series={shown.map(({ name }) => ({
                label: name,
                type: 'number',
                unit: MEASURE_UNITS[measure],
              }))}
              rows={rows}
            />
          </ChartFrame>
        ) : (
          <p class="why">没有可画的结果。选一种算得出来的算法。</p>
        )}
        <div class="model-cards">
          {drawn.map((model) => (
            <ModelCard key={model.id} name={model.name} text={texts[model.id]} />
          ))}
        </div>
      </div>
      {rest.length > 0 && (
        <details class="no-print">
          <summary>其余 {rest.length} 种怎么分、看不到什么、要多少数据</summary>
          <div class="model-cards">
            {rest.map((model) => (
              <ModelCard key={model.id} name={model.name} text={texts[model.id]} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function captionOf(models: AttributionModel[], channels: number): string {
  const names = models.map(({ name }) => name).join('、');
  return channels > MOST_CHANNELS ? `${names}（前 ${MOST_CHANNELS} 个渠道）` : names;
}

const KINDS: Record<ModelText['kind'], string> = { rule: '按规则', algorithm: '按数据' };

function ModelCard({ name, text }: { name: string; text: ModelText }) {
  return (
    <section class="model-card">
      <h3>
        {name} <small>{KINDS[text.kind]}</small>
      </h3>
      <dl>
        <dt>怎么分</dt>
        <dd>{text.does}</dd>
        <dt>看不到什么</dt>
        <dd>{text.hides}</dd>
        <dt>要多少数据</dt>
        <dd>{text.needs}</dd>
      </dl>
    </section>
  );
}
