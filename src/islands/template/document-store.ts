import { computed } from '@preact/signals';
import { sectionDraft, type DocumentDraft } from '../../domain/document/document-draft.ts';
import type { Section } from '../../domain/document/schema.ts';
import type { TableStore } from '../sheet/draft-store.ts';
import { History } from '../sheet/history.ts';

/** The draft of a template with undo and redo, over all its sections. */
export class DocumentStore extends History<DocumentDraft> {
  readonly #tables = new Map<string, TableStore>();

  /** What the grid of one section shows and changes. */
  table(section: Section): TableStore {
    const { id } = section;
    let store = this.#tables.get(id);
    if (!store) {
      store = {
        draft: computed(() => sectionDraft(this.value.value, section)),
        change: ({ params, rows }, key = null) => {
          const tables = { ...this.value.peek().tables, [id]: rows };
          this.change({ params, tables }, key === null ? null : `${id}/${key}`);
        },
        cancel: (key) => this.cancel(`${id}/${key}`),
      };
      this.#tables.set(id, store);
    }
    return store;
  }

  setParam(id: string, text: string): void {
    const { params, tables } = this.value.peek();
    this.change({ params: { ...params, [id]: text }, tables }, `param/${id}`);
  }
}
