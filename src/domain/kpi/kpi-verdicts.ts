import { layersMissing, quantitativeNeeded, stagesMissing, type Kpi } from './kpi-checks.ts';

/** One line of the check: what it is about, whether it holds, what was found and what to do. */
export interface Verdict {
  item: string;
  passed: boolean;
  found: string;
  action: string;
}

const NOTHING = '不用改';
const CRITERIA = 5;

/** The five checks of a mix of KPIs: number, share of quantitative ones, stages, layers, SMART. Source: the course. */
export function kpiVerdicts(kpis: Kpi[]): Verdict[] {
  return [number(kpis), quantitative(kpis), stages(kpis), layers(kpis), smart(kpis)];
}

function number({ length }: Kpi[]): Verdict {
  const action =
    length < 3
      ? `再加 ${3 - length} 个，优先补缺的阶段或层次`
      : length > 5
        ? `去掉 ${length - 5} 个，其余的留在周报里看`
        : NOTHING;
  return verdict('个数 3–5 个', action, `${length} 个`);
}

function quantitative(kpis: Kpi[]): Verdict {
  const have = kpis.filter((kpi) => kpi.quantitative === true).length;
  const needed = quantitativeNeeded(kpis.length);
  const action = have >= needed ? NOTHING : `再把 ${needed - have} 个定性的换成能计数的`;
  return verdict(
    '定量不少于 70%',
    action,
    `${kpis.length} 个里定量 ${have} 个，至少要 ${needed} 个`,
  );
}

function stages(kpis: Kpi[]): Verdict {
  const missing = stagesMissing(kpis);
  const action =
    missing.length === 0 ? NOTHING : `换一个 KPI，或选跨阶段的，补上${missing.join('、')}`;
  return verdict('覆盖漏斗各阶段', action, found(missing, '六个阶段都有'));
}

function layers(kpis: Kpi[]): Verdict {
  const missing = layersMissing(kpis);
  const action = missing.length === 0 ? NOTHING : `补一个${missing.join('、')}层的 KPI`;
  return verdict('三层都有', action, found(missing, '宏观、中观、微观都有'));
}

function smart(kpis: Kpi[]): Verdict {
  const weak = kpis.filter((kpi) => kpi.smart !== CRITERIA).map(({ name }) => name);
  const action =
    weak.length === 0
      ? NOTHING
      : `把${weak.join('、')}写到五项齐：具体、可衡量、可达成、相关、有期限`;
  return verdict(
    'SMART 五项齐全',
    action,
    weak.length === 0 ? '都满足五项' : `${weak.length} 个不足五项或没填`,
  );
}

function found(missing: string[], complete: string): string {
  return missing.length === 0 ? complete : `缺${missing.join('、')}`;
}

function verdict(item: string, action: string, text: string): Verdict {
  return { item, passed: action === NOTHING, found: text, action };
}
