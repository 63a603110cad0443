import { interval } from '../charts/drawings/interval.tsx';
import { bars } from '../charts/drawings/bars.tsx';
import { budgetFamily } from '../../domain/formula/families/budget.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function BudgetTool(props: ToolProps) {
  return (
    <FormulaTool {...props} family={budgetFamily} Table={ToolTable} drawings={{ interval, bars }} />
  );
}
