import { scoreFamily } from '../../domain/formula/families/score.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';

export default function ScoreTool(props: ToolProps) {
  return <FormulaTool {...props} family={scoreFamily} />;
}
