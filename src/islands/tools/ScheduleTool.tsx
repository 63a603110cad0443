import { bars } from '../charts/drawings/bars.tsx';
import { share } from '../charts/drawings/share.tsx';
import { scheduleFamily } from '../../domain/formula/families/schedule.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function ScheduleTool(props: ToolProps) {
  return (
    <FormulaTool {...props} family={scheduleFamily} Table={ToolTable} drawings={{ bars, share }} />
  );
}
