import { useState } from 'preact/hooks';
import { explainPath } from '../../domain/attribution/explain-path.ts';
import { MEASURE_UNITS, type Measure } from '../../domain/attribution/measure.ts';
import type { AttributionOptions } from '../../domain/attribution/options.ts';
import type { TouchPath } from '../../domain/attribution/paths.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import { Steps } from '../formula/Steps.tsx';

interface Props {
  paths: TouchPath[];
  options: AttributionOptions;
  measure: Measure;
}

/** How each rule splits one path that the reader chooses. */
export function PathSteps({ paths, options, measure }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const path = paths[chosen ?? -1] ?? longestOf(paths);
  if (!path) return null;
  const steps = explainPath(path, options, measure);
  return (
    <>
      <label class="param no-print">
        <span class="name">看哪条路径怎么分（转化最多的 {paths.length} 条里选）</span>
        <select
          value={String(paths.indexOf(path))}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {paths.map((each, index) => (
            <option key={index} value={String(index)}>
              {nameOf(each, measure)}
            </option>
          ))}
        </select>
      </label>
      {steps.length > 0 ? (
        <Steps title={`一条路径怎么分：${nameOf(path, measure)}`} steps={steps} />
      ) : (
        <p class="why">这条路径没写{measure === 'value' ? '价值' : '转化'}，没有可分的。</p>
      )}
    </>
  );
}

function nameOf(
  { path, days_before: days, conversions, value }: TouchPath,
  measure: Measure,
): string {
  const said =
    measure === 'value' && value !== undefined
      ? `${plain(value)} ${MEASURE_UNITS.value}`
      : `${plain(conversions)} ${MEASURE_UNITS.conversions}`;
  const touches = path.map((touch, index) => {
    const day = days?.[index];
    if (day === undefined) return touch;
    return `${touch}（${day === 0 ? '当天' : `${plain(day)} 天前`}）`;
  });
  return `${touches.join(' → ')}，${said}`;
}

/** The path that shows most of how the rules differ. */
function longestOf(paths: TouchPath[]): TouchPath | undefined {
  const most = Math.max(0, ...paths.map(({ path }) => path.length));
  return paths.find(({ path }) => path.length === most);
}

function plain(value: number): string {
  return formatValue('number', Math.round(value * 100) / 100);
}
