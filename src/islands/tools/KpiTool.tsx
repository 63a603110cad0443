import { kpiFamily } from '../../domain/formula/families/kpi.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function KpiTool(props: ToolProps) {
  return <FormulaTool {...props} family={kpiFamily} Table={ToolTable} />;
}
