import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { DocumentDraft } from '../../domain/document/document-draft.ts';
import {
  draftName,
  freeName,
  isDocumentDraft,
  isKeptDraft,
  storedDraft,
  type KeptDraft,
  type StoredDraft,
} from '../../domain/document/stored-draft.ts';
import { keepValue, type Keeping } from '../store/keep-value.ts';
import { readLink } from '../store/read-link.ts';
import type { RecordKey } from '../store/record.ts';
import {
  draftKey,
  FIRST_NAME,
  listDrafts,
  openDraft,
  type ListedDraft,
} from '../store/template-drafts.ts';
import type { DocumentStore } from './document-store.ts';

/** The drafts of one template in this browser: which one is open, and everything that is done with them. */
export class DraftShelf {
  readonly list: Signal<ListedDraft[]> = signal([]);
  readonly current: Signal<RecordKey>;
  readonly name = signal('');
  readonly keeping: Signal<Keeping> = signal<Keeping>({ state: 'sample' });
  /** The draft that was deleted last, to be put back. */
  readonly deleted: Signal<{ key: RecordKey; name: string; raw: unknown } | null> = signal(null);
  readonly #slug: string;
  readonly #store: DocumentStore;
  readonly #sample: DocumentDraft;
  readonly #say: (message: string) => void;
  readonly #stored: ReadonlySignal<StoredDraft>;
  #stop = () => {};

  constructor(
    slug: string,
    store: DocumentStore,
    sample: DocumentDraft,
    say: (message: string) => void,
  ) {
    this.#slug = slug;
    this.#store = store;
    this.#sample = sample;
    this.#say = say;
    this.current = signal(draftKey(slug));
    this.#stored = computed(() => ({ name: this.name.value || FIRST_NAME, ...store.value.value }));
  }

  /** Opens what the link brings, else the draft that the address names, else the one saved last. */
  async begin(): Promise<void> {
    const link = await readLink(isDocumentDraft);
    this.list.value = await listDrafts(this.#slug);
    if (link.state === 'found') {
      const { params, tables } = link.data;
      this.#store.load({ params, tables });
      this.keeping.value = { state: 'linked' };
      return;
    }
    if (link.state === 'broken') this.#say(link.reason);
    this.open(openDraft(this.#slug, this.list.peek()));
  }

  end(): void {
    this.#stop();
  }

  /** Makes a kept draft the one that is filled in. */
  open(key: RecordKey): void {
    this.#stop();
    this.current.value = key;
    this.name.value = this.list.peek().find((draft) => draft.key === key)?.name ?? '';
    this.#stop = keepValue<KeptDraft>(
      {
        key,
        value: this.#stored,
        start: this.#stored.peek(),
        guard: isKeptDraft,
        load: (kept) => this.#load(storedDraft(kept, FIRST_NAME)),
      },
      (keeping) => {
        this.keeping.value = keeping;
        if (keeping.state === 'saved') this.#enter(key);
      },
    );
  }

  /** Keeps `draft` under a new name and opens it. */
  async create(draft: DocumentDraft, name: string): Promise<void> {
    const taken = this.list.peek().map((listed) => listed.name);
    const stored: StoredDraft = { name: freeName(name, taken), ...draft };
    const key = draftKey(this.#slug, Date.now().toString(36));
    const { writeRecord } = await import('../store/local-store.ts');
    const written = await writeRecord(key, stored, { after: null });
    if (written.state === 'blocked') {
      this.#say(written.message);
      return;
    }
    this.list.value = [{ key, name: stored.name }, ...this.list.peek()];
    this.open(key);
    this.#say(`已新建草稿“${stored.name}”。`);
  }

  copy(): Promise<void> {
    return this.create(this.#store.value.peek(), `${this.name.peek() || FIRST_NAME} 副本`);
  }

  rename(text: string): void {
    this.name.value = draftName(text, this.name.peek() || FIRST_NAME);
  }

  /** Deletes the open draft and goes to the one saved last; it can be put back until the page is left. */
  async remove(): Promise<void> {
    const key = this.current.peek();
    const name = this.name.peek() || FIRST_NAME;
    this.#stop();
    this.#stop = () => {};
    const { deleteRecord } = await import('../store/local-store.ts');
    const result = await deleteRecord(key);
    if (result.state === 'blocked') {
      this.#say(result.message);
      return;
    }
    this.deleted.value = { key, name, raw: result.raw };
    this.list.value = this.list.peek().filter((draft) => draft.key !== key);
    this.#store.load(this.#sample);
    this.keeping.value = { state: 'sample' };
    this.open(this.list.peek()[0]?.key ?? draftKey(this.#slug));
    this.#say(`已删除草稿“${name}”。`);
  }

  async putBack(): Promise<void> {
    const deleted = this.deleted.peek();
    if (!deleted) return;
    const { putBack } = await import('../store/local-store.ts');
    const put = await putBack(deleted.key, deleted.raw);
    if (put.state === 'blocked') {
      this.#say(put.message);
      return;
    }
    this.deleted.value = null;
    this.list.value = [{ key: deleted.key, name: deleted.name }, ...this.list.peek()];
    this.open(deleted.key);
    this.#say(`已恢复草稿“${deleted.name}”。`);
  }

  #load({ name, params, tables }: StoredDraft): void {
    this.name.value = name;
    this.#store.load({ params, tables: { ...this.#blankTables(), ...tables } });
  }

  #blankTables(): DocumentDraft['tables'] {
    return Object.fromEntries(Object.keys(this.#sample.tables).map((id) => [id, []]));
  }

  /** Puts a draft that has been saved at the head of the list, under its present name. */
  #enter(key: RecordKey): void {
    const name = this.name.peek() || FIRST_NAME;
    this.name.value = name;
    const others = this.list.peek().filter((draft) => draft.key !== key);
    this.list.value = [{ key, name }, ...others];
  }
}

/** The drafts of a template; opens one of them when the page has loaded. */
export function useDrafts(
  slug: string,
  store: DocumentStore,
  sample: DocumentDraft,
  say: (message: string) => void,
): DraftShelf {
  const shelf = useMemo(() => new DraftShelf(slug, store, sample, say), [slug, store, sample]);
  useEffect(() => {
    void shelf.begin();
    return () => shelf.end();
  }, [shelf]);
  return shelf;
}
