import type { TemplateDocument } from '../../domain/document/document-of.ts';
import type { FeedTarget } from '../../domain/template/feed-state.ts';
import type { WorkbookAbout } from '../../domain/sheet/workbook-plan.ts';

/** A template as its islands need it. */
export interface TemplateAbout extends WorkbookAbout {
  definition: TemplateDocument;
  /** Whether it is a document: then it is printed upright and offered as .docx too. */
  isDocument: boolean;
  feeds: FeedTarget[];
}
