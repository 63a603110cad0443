import { TemplateEditor, type EditorProps } from './TemplateEditor.tsx';

/** The editor of a template without a second look at its rows. */
export default function PlainTemplate({ about }: EditorProps) {
  return <TemplateEditor about={about} />;
}
