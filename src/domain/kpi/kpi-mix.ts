import type { Value, Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import { layersMissing, LAYERS, quantitativeNeeded, STAGES, stagesMissing } from './kpi-checks.ts';
import type { Kpi } from './kpi-checks.ts';
import { kpiVerdicts } from './kpi-verdicts.ts';

/**
 * Checks a mix of KPIs. Rows hold `kpi`, `kind`, `stage`, `stage_to`, `layer` and `smart`; rows without a name are
 * left out. Gives the counts and the table `checks`.
 */
export const kpiMix: Compute = (_, rows) => {
  const kpis = rows.flatMap(readKpi);
  if (kpis.length === 0) {
    const ids = ['kpis', 'quantitative', 'quantitative_needed', 'stages', 'layers', 'passed'];
    return { missing: Object.fromEntries(ids.map((id) => [id, '先填至少一个 KPI'])) };
  }
  const verdicts = kpiVerdicts(kpis);
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  return {
    values: {
      kpis: kpis.length,
      quantitative: kpis.filter(({ quantitative }) => quantitative === true).length,
      quantitative_needed: quantitativeNeeded(kpis.length),
      stages: STAGES.length - stagesMissing(kpis).length,
      layers: LAYERS.length - layersMissing(kpis).length,
      passed,
    },
    tables: {
      checks: verdicts.map(({ item, found, action, passed: holds }) => ({
        item,
        state: holds ? '合格' : '要改',
        found,
        action,
      })),
    },
    notes: [
      passed === verdicts.length
        ? { tone: 'good', text: '五项都合格，可以写进《数字化营销目标责任书》。' }
        : {
            tone: 'warn',
            text: `还有 ${verdicts.length - passed} 项要改，做法见“逐项检查”最后一栏。`,
          },
    ],
  };
};

function readKpi({ kpi, kind, stage, stage_to: to, layer, smart }: Values): Kpi[] {
  if (typeof kpi !== 'string' || kpi.trim() === '') return [];
  return [
    {
      name: `“${kpi.trim()}”`,
      quantitative: typeof kind === 'string' ? kind === '定量' : null,
      stages: readStages(stage, to),
      layer: typeof layer === 'string' ? layer : null,
      smart: typeof smart === 'number' ? smart : null,
    },
  ];
}

/** From one stage to another, whichever of them comes first; to itself where the second is blank. */
function readStages(from: Value | undefined, to: Value | undefined): Kpi['stages'] {
  const places = [from, to]
    .map((stage) => STAGES.indexOf(String(stage)))
    .filter((place) => place >= 0);
  return places.length === 0 ? null : [Math.min(...places), Math.max(...places)];
}
