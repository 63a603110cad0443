import { channelsFamily } from '../../domain/formula/families/channels.ts';
import { FormulaTool, type ToolProps } from '../formula/FormulaTool.tsx';

export default function ChannelsTool(props: ToolProps) {
  return <FormulaTool {...props} family={channelsFamily} />;
}
