import { bars } from '../charts/drawings/bars.tsx';
import { tiersFamily } from '../../domain/formula/families/tiers.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function TiersTool(props: ToolProps) {
  return <FormulaTool {...props} family={tiersFamily} Table={ToolTable} drawings={{ bars }} />;
}
