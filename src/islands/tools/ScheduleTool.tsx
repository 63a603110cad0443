import { scheduleFamily } from '../../domain/formula/families/schedule.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';

export default function ScheduleTool(props: ToolProps) {
  return <FormulaTool {...props} family={scheduleFamily} />;
}
