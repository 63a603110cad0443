import { line } from '../charts/drawings/line.tsx';
import { valueFamily } from '../../domain/formula/families/value.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';

export default function ValueTool(props: ToolProps) {
  return <FormulaTool {...props} family={valueFamily} drawings={{ line }} />;
}
