import { budgetFamily } from '../../domain/formula/families/budget.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';

export default function BudgetTool(props: ToolProps) {
  return <FormulaTool {...props} family={budgetFamily} />;
}
