import { line } from '../charts/drawings/line.tsx';
import { flowsFamily } from '../../domain/formula/families/flows.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function FlowsTool(props: ToolProps) {
  return <FormulaTool {...props} family={flowsFamily} Table={ToolTable} drawings={{ line }} />;
}
