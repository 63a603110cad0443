import type { ReadonlySignal } from '@preact/signals';
import type { RecordKey } from './record.ts';
import { hearTabs, tellTabs } from './tab-news.ts';

/** What has become of what the reader typed: still the sample, out of a link, being saved, safe, or not. */
export type Keeping =
  | { state: 'sample' }
  | { state: 'linked' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; reason: string; rescue: () => void }
  | { state: 'damaged'; raw: unknown; startOver: () => void }
  /** Another tab has saved the same record; `at` is when. */
  | { state: 'conflict'; at: string; keepMine: () => void; takeTheirs: () => void };

const PAUSE = 300;

/** A value of a tool that is to be kept in this browser. */
export interface Keepable<T> {
  key: RecordKey;
  value: ReadonlySignal<T>;
  /** What the tool starts with; it is not saved. */
  start: T;
  guard: (data: unknown) => data is T;
  /** Puts a stored value in place of the present one. */
  load: (stored: T) => void;
}

/**
 * Restores what lies under the key and from then on saves every change shortly after it is made. A record that
 * cannot be read is left as it is until the reader starts over; what another tab has saved is taken over where nothing was
 * changed here, and asked about where something was. Returns how to stop.
 */
export function keepValue<T>(kept: Keepable<T>, report: (keeping: Keeping) => void): () => void {
  const keeper = new Keeper(kept, report);
  void keeper.begin();
  return () => keeper.end();
}

class Keeper<T> {
  readonly #kept: Keepable<T>;
  readonly #report: (keeping: Keeping) => void;
  /** When the record was saved that this tab has seen last; null where there was none. */
  #seen: string | null = null;
  #last: T;
  /** What is known to be in the storage, or needs not to be: then nothing is lost when another tab's takes its place. */
  #safe: T;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  #stops: (() => void)[] = [];

  constructor(kept: Keepable<T>, report: (keeping: Keeping) => void) {
    this.#kept = kept;
    this.#report = report;
    this.#last = kept.value.peek();
    this.#safe = this.#last;
  }

  async begin(): Promise<void> {
    const found = await this.#restore();
    if (this.#ended) return;
    const { value, start, key } = this.#kept;
    this.#last = value.peek();
    const saveNow = () => this.#saveNow();
    // While a page is hidden for good, Chromium writes nothing any more.
    for (const leaving of ['beforeunload', 'pagehide']) {
      addEventListener(leaving, saveNow);
      this.#stops.push(() => removeEventListener(leaving, saveNow));
    }
    this.#stops.push(
      value.subscribe((next) => this.#changed(next)),
      hearTabs(key, () => void this.#heard()),
    );
    if (value.peek() !== start && found === 'empty') await this.#save();
  }

  end(): void {
    this.#ended = true;
    this.#saveNow();
    for (const stop of this.#stops) stop();
  }

  async #restore(): Promise<string> {
    const { key, guard, load } = this.#kept;
    const { readRecord } = await import('./local-store.ts');
    const read = await readRecord(key, guard);
    if (this.#ended) return read.state;
    if (read.state === 'found') {
      this.#seen = read.savedAt;
      load(read.data);
      this.#last = this.#kept.value.peek();
      this.#safe = this.#last;
      this.#report({ state: 'saved', at: timeOf(read.savedAt) });
    } else if (read.state === 'damaged') this.#reportDamaged(read.raw);
    else if (read.state === 'blocked') this.#reportFailed(read.message);
    return read.state;
  }

  #changed(next: T): void {
    if (next === this.#last) return;
    this.#last = next;
    this.#report({ state: 'saving' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), PAUSE);
  }

  #saveNow(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    void this.#save();
  }

  async #save(options: { replaceDamaged?: boolean; overTheirs?: boolean } = {}): Promise<void> {
    this.#timer = undefined;
    const { key, value } = this.#kept;
    // At once: after the pause another draft may stand in the same value.
    const saving = value.peek();
    const { writeRecord } = await import('./local-store.ts');
    const written = await writeRecord(key, saving, {
      replaceDamaged: options.replaceDamaged ?? false,
      ...(options.overTheirs ? {} : { after: this.#seen }),
    });
    if (written.state === 'saved') tellTabs({ key, savedAt: written.savedAt });
    if (this.#ended) return;
    if (written.state === 'saved') {
      this.#seen = written.savedAt;
      this.#safe = saving;
      this.#report({ state: 'saved', at: timeOf(written.savedAt) });
    } else if (written.state === 'conflict') this.#reportConflict(written.savedAt);
    else if (written.state === 'blocked') this.#reportFailed(written.message);
    else this.#reportDamaged(written.raw);
  }

  /** Another tab has saved: with nothing unsaved here its content is taken over, else saving will find the conflict. */
  async #heard(): Promise<void> {
    if (this.#kept.value.peek() === this.#safe && !this.#ended) await this.#restore();
  }

  #reportConflict(savedAt: string): void {
    this.#report({
      state: 'conflict',
      at: timeOf(savedAt),
      keepMine: () => void this.#save({ overTheirs: true }),
      takeTheirs: () => void this.#restore(),
    });
  }

  #reportFailed(reason: string): void {
    this.#report({ state: 'failed', reason, rescue: () => void this.#rescue() });
  }

  #reportDamaged(raw: unknown): void {
    this.#report({
      state: 'damaged',
      raw,
      startOver: () => void this.#save({ replaceDamaged: true, overTheirs: true }),
    });
  }

  /** Offers what cannot be saved as a file that 我的工作台 reads. */
  async #rescue(): Promise<void> {
    const { rescueRecord } = await import('./rescue-record.ts');
    rescueRecord(this.#kept.key, this.#kept.value.peek());
  }
}

/** `11月22日 15:32` in the reader's own time. */
function timeOf(iso: string): string {
  return new Date(iso).toLocaleString('zh-CN', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
