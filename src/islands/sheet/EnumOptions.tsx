import type { Field } from '../../domain/field/schema.ts';

/** What can be chosen for a field, with a blank before, and a text that is none of it behind. */
export function EnumOptions({ field, text }: { field: Pick<Field, 'options'>; text: string }) {
  return (
    <>
      <option value="" />
      {field.options?.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
      {text && !field.options?.includes(text) && <option value={text}>{text}</option>}
    </>
  );
}
