import { line } from '../charts/drawings/line.tsx';
import { plansFamily } from '../../domain/formula/families/plans.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';

export default function PlansTool(props: ToolProps) {
  return <FormulaTool {...props} family={plansFamily} drawings={{ line }} />;
}
