import { maturityFamily } from '../../domain/formula/families/maturity.ts';
import { radar } from '../charts/drawings/radar.tsx';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function MaturityTool(props: ToolProps) {
  return <FormulaTool {...props} family={maturityFamily} Table={ToolTable} drawings={{ radar }} />;
}
