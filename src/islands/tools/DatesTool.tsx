import { datesFamily } from '../../domain/formula/families/dates.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';

export default function DatesTool(props: ToolProps) {
  return <FormulaTool {...props} family={datesFamily} />;
}
