import { computed, signal, type Signal } from '@preact/signals';
import { TABLE } from '../../domain/document/document-of.ts';
import { isKeptDraft, storedDraft, type KeptDraft } from '../../domain/document/stored-draft.ts';
import type { Draft } from '../../domain/sheet/draft.ts';
import { DraftStore } from '../sheet/draft-store.ts';
import { keepValue, type Keeping } from '../store/keep-value.ts';
import { readLink } from '../store/read-link.ts';
import type { RecordKey } from '../store/record.ts';
import { FIRST_NAME, listDrafts, openDraft } from '../store/template-drafts.ts';
import { isToolState, UNTOUCHED, type ToolState } from '../../domain/formula/tool-state.ts';

/** A table of a tool; `template` where it is the reader's draft of a template and lies under that draft's key. */
export interface TableSource {
  id: string;
  template?: string | undefined;
  sample: Draft;
}

/**
 * What is typed into the calculators of one workbench, shared by all of them on the page and kept in this browser
 * under one key. What a link brings is shown and never kept over the reader's own.
 */
export class ToolStore {
  readonly key: RecordKey;
  readonly state: Signal<ToolState> = signal(UNTOUCHED);
  readonly keeping: Signal<Keeping> = signal<Keeping>({ state: 'sample' });
  readonly message = signal('');
  readonly #tables = new Map<string, { store: DraftStore; source: TableSource }>();
  #phase: 'new' | 'reading' | 'linked' | 'keeping' = 'new';

  constructor(key: RecordKey) {
    this.key = key;
  }

  /** The text of an input: what was typed, or the example. */
  text(id: string, example: string): string {
    return this.state.value.inputs[id] ?? example;
  }

  setText(id: string, text: string): void {
    this.setTexts({ [id]: text });
  }

  setTexts(texts: Record<string, string>): void {
    this.state.value = { ...this.state.value, inputs: { ...this.state.value.inputs, ...texts } };
    this.message.value = '';
  }

  /** Puts all inputs back to what they were at another time. */
  setInputs(inputs: ToolState['inputs']): void {
    this.state.value = { ...this.state.value, inputs };
  }

  /** The rows of a table with their undo; the first tool that asks brings the sample. */
  table(source: TableSource): DraftStore {
    const known = this.#tables.get(source.id);
    if (known) return known.store;
    const stored = this.state.peek().tables[source.id];
    const store = new DraftStore(stored ? { params: {}, rows: stored } : source.sample);
    this.#tables.set(source.id, { store, source });
    if (!source.template) this.#follow(source.id, store);
    if (this.#phase === 'keeping') void this.#keepTemplate(source.id);
    return store;
  }

  #follow(id: string, store: DraftStore): void {
    let last = store.draft.peek();
    store.draft.subscribe((draft) => {
      if (draft === last) return;
      last = draft;
      const state = this.state.peek();
      this.state.value = { ...state, tables: { ...state.tables, [id]: draft.rows } };
    });
  }

  /** Everything that the link of a tool has to carry: its own texts and tables, examples included. */
  snapshot(texts: Record<string, string>, tableIds: string[]): ToolState {
    const tables = tableIds.flatMap((id) => {
      const rows = this.#tables.get(id)?.store.draft.peek().rows;
      return rows ? [[id, rows] as const] : [];
    });
    return { inputs: texts, tables: Object.fromEntries(tables) };
  }

  /** Reads the link of the page or what this browser keeps, and from then on keeps every change. Once a page. */
  start(): void {
    if (this.#phase !== 'new') return;
    this.#phase = 'reading';
    void readLink(isToolState).then((found) => {
      if (found.state === 'found') {
        this.#phase = 'linked';
        this.load(found.data);
        this.keeping.value = { state: 'linked' };
        return;
      }
      if (found.state === 'broken') this.message.value = found.reason;
      this.#phase = 'keeping';
      keepValue(
        {
          key: this.key,
          value: this.state,
          start: UNTOUCHED,
          guard: isToolState,
          load: (stored) => this.load(stored),
        },
        (keeping) => (this.keeping.value = keeping),
      );
      for (const id of this.#tables.keys()) void this.#keepTemplate(id);
    });
  }

  load(state: ToolState): void {
    for (const [id, { store }] of this.#tables) {
      const rows = state.tables[id];
      if (rows) store.load({ params: {}, rows });
    }
    this.state.value = state;
  }

  /** The draft of a template is kept under its own key, where the page of the template finds it. */
  async #keepTemplate(id: string): Promise<void> {
    const table = this.#tables.get(id);
    const template = table?.source.template;
    if (!table || !template) return;
    const { store, source } = table;
    /** What belongs to the draft besides the table. */
    const rest = signal({ name: FIRST_NAME, params: source.sample.params });
    const value = computed((): KeptDraft => ({
      ...rest.value,
      tables: { [TABLE]: store.draft.value.rows },
    }));
    const start = value.peek();
    keepValue(
      {
        key: openDraft(template, await listDrafts(template)),
        value,
        start,
        guard: isKeptDraft,
        load: (kept) => {
          const { name, params, tables } = storedDraft(kept, FIRST_NAME);
          rest.value = { name, params };
          store.load({ params: {}, rows: tables[TABLE] ?? [] });
        },
      },
      (keeping) => {
        if (keeping.state !== 'sample') this.keeping.value = keeping;
      },
    );
  }
}

const stores = new Map<RecordKey, ToolStore>();

/** The store under a key, one for all tools of the page; at build each rendering has its own. */
export function toolStore(key: RecordKey): ToolStore {
  if (typeof document === 'undefined') return new ToolStore(key);
  let store = stores.get(key);
  if (!store) {
    store = new ToolStore(key);
    stores.set(key, store);
  }
  return store;
}
