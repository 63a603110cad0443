import { TemplateEditor, type EditorProps } from './TemplateEditor.tsx';
import { BoardView } from './BoardView.tsx';

/** The editor of a template whose rows are also shown on a board. */
export default function BoardTemplate({ about }: EditorProps) {
  return <TemplateEditor about={about} View={BoardView} />;
}
