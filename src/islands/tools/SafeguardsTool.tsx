import { bars } from '../charts/drawings/bars.tsx';
import { safeguardsFamily } from '../../domain/formula/families/safeguards.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function SafeguardsTool(props: ToolProps) {
  return <FormulaTool {...props} family={safeguardsFamily} Table={ToolTable} drawings={{ bars }} />;
}
