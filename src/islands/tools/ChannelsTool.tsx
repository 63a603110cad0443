import { bars } from '../charts/drawings/bars.tsx';
import { channelsFamily } from '../../domain/formula/families/channels.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';
import { ToolTable } from '../formula/ToolTable.tsx';

export default function ChannelsTool(props: ToolProps) {
  return <FormulaTool {...props} family={channelsFamily} Table={ToolTable} drawings={{ bars }} />;
}
