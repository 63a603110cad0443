import { TemplateEditor, type EditorProps } from './TemplateEditor.tsx';
import { TicksView } from './TicksView.tsx';

/** The editor of a template whose rows are also shown as boxes to tick. */
export default function TicksTemplate({ about }: EditorProps) {
  return <TemplateEditor about={about} View={TicksView} />;
}
