import { bars } from '../charts/drawings/bars.tsx';
import { comparisonsFamily } from '../../domain/formula/families/comparisons.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function ComparisonsTool(props: ToolProps) {
  return (
    <FormulaTool {...props} family={comparisonsFamily} Table={ToolTable} drawings={{ bars }} />
  );
}
