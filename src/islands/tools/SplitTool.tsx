import { splitFamily } from '../../domain/formula/families/split.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function SplitTool(props: ToolProps) {
  return <FormulaTool {...props} family={splitFamily} Table={ToolTable} />;
}
