import { bars } from '../charts/drawings/bars.tsx';
import { interval } from '../charts/drawings/interval.tsx';
import { surveyFamily } from '../../domain/formula/families/survey.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function SurveyTool(props: ToolProps) {
  return (
    <FormulaTool {...props} family={surveyFamily} Table={ToolTable} drawings={{ bars, interval }} />
  );
}
