import { z } from 'zod';
import { fieldId } from '../field/schema.ts';
import { columns, sample, sheetParts } from '../sheet/schema.ts';
import { documentFaults } from './document-faults.ts';

/** One part of a document: blanks to fill in, a table, or both. */
const section = sheetParts.extend({
  id: fieldId,
  title: z.string().min(2).max(30),
  /** One or two sentences under the title: what belongs here. */
  help: z.string().optional(),
  columns: columns.default([]),
  sample,
});

/** A template that is a document: sections one below the other, printed as A4 and exported as .docx. */
export const document = z
  .strictObject({
    /** Raised when fields change their meaning. */
    version: z.number().int().min(1).default(1),
    sections: z.array(section).min(1),
    /** Lines to sign on paper, e.g. 营销总监. */
    signatures: z.array(z.string().min(2)).default([]),
    /** Said with the example, e.g. where its figures come from. */
    note: z.string().optional(),
  })
  .superRefine((definition, context) => {
    for (const fault of documentFaults(definition.sections)) {
      context.addIssue({ code: 'custom', path: fault.path, message: fault.message });
    }
  });

export type Section = z.infer<typeof section>;
export type DocumentDefinition = z.infer<typeof document>;
