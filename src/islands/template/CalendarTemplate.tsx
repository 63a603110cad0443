import { TemplateEditor, type EditorProps } from './TemplateEditor.tsx';
import { CalendarView } from './CalendarView.tsx';

/** The editor of a template whose rows are also shown in a calendar. */
export default function CalendarTemplate({ about }: EditorProps) {
  return <TemplateEditor about={about} View={CalendarView} />;
}
