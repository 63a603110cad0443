import { bars } from '../charts/drawings/bars.tsx';
import { radar } from '../charts/drawings/radar.tsx';
import { scoreFamily } from '../../domain/formula/families/score.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function ScoreTool(props: ToolProps) {
  return (
    <FormulaTool {...props} family={scoreFamily} Table={ToolTable} drawings={{ bars, radar }} />
  );
}
