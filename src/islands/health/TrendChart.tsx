import { targetText } from '../../domain/health/board-texts.ts';
import { HEALTH_INDICATORS, type HealthIndicator } from '../../domain/health/health-indicators.ts';
import { monthAt, monthNumber } from '../../domain/health/month.ts';
import { readIndicator, type HealthMonth } from '../../domain/health/read-indicator.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { Lines } from '../charts/Lines.tsx';

interface Props {
  months: HealthMonth[];
  baseline: string;
  indicator: HealthIndicator;
  onChoose: (id: string) => void;
}

/** How one indicator went from month to month, against its target. */
export function TrendChart({ months, baseline, indicator, onChoose }: Props) {
  const readings = readIndicator(months, indicator, baseline).filter(({ value }) => value !== null);
  const title = `${indicator.label}的走势，虚线是目标 ${targetText(indicator)}`;
  return (
    <section class="trend" aria-label="走势">
      <label class="param">
        <span class="name">看哪一项的走势</span>
        <select value={indicator.id} onChange={(event) => onChoose(event.currentTarget.value)}>
          {HEALTH_INDICATORS.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {readings.length < 2 ? (
        <p class="help">
          {indicator.label}只有 {readings.length} 个月算得出数，有两个月才画得出走势。
        </p>
      ) : (
        <ChartFrame title={title} file={`${indicator.label}-走势`}>
          <Lines
            title={title}
            axis={{ label: '到', type: 'number', text: monthAt }}
            points={readings.map(({ month }) => monthNumber(month))}
            series={[{ label: indicator.label, type: 'percent' }]}
            rows={readings.map(({ month, value }) => ({ name: month, values: [value] }))}
            mark={indicator.target}
          />
        </ChartFrame>
      )}
    </section>
  );
}
