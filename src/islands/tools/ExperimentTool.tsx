import { interval } from '../charts/drawings/interval.tsx';
import { experimentFamily } from '../../domain/formula/families/experiment.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';

export default function ExperimentTool(props: ToolProps) {
  return <FormulaTool {...props} family={experimentFamily} drawings={{ interval }} />;
}
