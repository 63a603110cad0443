import { FormulaTool, type ToolProps } from './FormulaTool.tsx';
import { RowPicker } from './RowPicker.tsx';

/** A calculator that is expressions over single inputs alone. */
export default function FormulaForm(props: ToolProps) {
  return <FormulaTool {...props} Picker={RowPicker} />;
}
