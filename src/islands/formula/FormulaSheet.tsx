import { bars } from '../charts/drawings/bars.tsx';
import { share } from '../charts/drawings/share.tsx';
import { FormulaTool, type ToolProps } from './FormulaTool.tsx';
import { ToolTable } from './ToolTable.tsx';

/** A calculator that is expressions over a table. */
export default function FormulaSheet(props: ToolProps) {
  return <FormulaTool {...props} Table={ToolTable} drawings={{ bars, share }} />;
}
