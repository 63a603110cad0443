import { surveyFamily } from '../../domain/formula/families/survey.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';

export default function SurveyTool(props: ToolProps) {
  return <FormulaTool {...props} family={surveyFamily} />;
}
