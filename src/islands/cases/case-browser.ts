import { FACETS, FACET_IDS, NO_CHOICE, type FacetValues } from '../../domain/case/facets.ts';
import { filterCases } from '../../domain/case/filter-cases.ts';
import { browseQuery, MOST_COMPARED, readBrowseQuery } from '../../domain/case/filter-link.ts';

interface Row {
  element: HTMLElement;
  slug: string;
  facets: FacetValues;
  pick: HTMLInputElement;
}

/** The list of cases: narrows it down by the boxes that are ticked, counts, keeps cases to compare; all of it in the link. */
export class CaseBrowser extends HTMLElement {
  #rows: Row[] = [];
  #boxes: HTMLInputElement[] = [];
  #picked: string[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-slug]')].map((element) => ({
      element,
      slug: element.dataset['slug'] ?? '',
      facets: JSON.parse(element.dataset['facets'] ?? '{}') as FacetValues,
      pick: element.querySelector('[data-pick] input') as HTMLInputElement,
    }));
    this.#boxes = [...this.#part('filters').querySelectorAll<HTMLInputElement>('input')];
    const query = new URLSearchParams(location.search);
    const { chosen, picked, unknown } = readBrowseQuery(
      (name) => query.get(name) ?? '',
      this.#known(),
      this.#rows.map(({ slug }) => slug),
    );
    this.#picked = picked;
    for (const box of this.#boxes) box.checked = chosen[facetOf(box)].includes(box.value);
    for (const { pick, slug } of this.#rows) {
      pick.checked = picked.includes(slug);
      pick.addEventListener('change', () => this.#toggle(slug, pick.checked));
      (pick.parentElement as HTMLElement).hidden = false;
    }
    this.#part('filters').addEventListener('change', () => this.#show());
    this.#part('clear').addEventListener('click', () => this.#clear());
    this.#part('unpick').addEventListener('click', () => this.#unpick());
    this.#part('filters').hidden = false;
    this.#closeOthers();
    this.#show(unknown);
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-${name}]`) as HTMLElement;
  }

  #known(): FacetValues {
    return collect((facet) =>
      this.#boxes.filter((box) => facetOf(box) === facet).map(({ value }) => value),
    );
  }

  #chosen(): FacetValues {
    return collect((facet) =>
      this.#boxes.filter((box) => facetOf(box) === facet && box.checked).map(({ value }) => value),
    );
  }

  #show(unknown: string[] = []): void {
    const chosen = this.#chosen();
    const { shown, counts } = filterCases(
      this.#rows.map(({ facets }) => facets),
      chosen,
    );
    const visible = new Set(shown);
    for (const [index, { element }] of this.#rows.entries()) element.hidden = !visible.has(index);
    for (const box of this.#boxes) {
      const count = counts[facetOf(box)].get(box.value) ?? 0;
      const label = box.parentElement as HTMLElement;
      label.querySelector('[data-count]')?.replaceChildren(String(count));
      label.classList.toggle('none', count === 0 && !box.checked);
    }
    for (const facet of FACET_IDS) {
      const names = this.#boxes
        .filter((box) => facetOf(box) === facet && box.checked)
        .map((box) => box.parentElement?.firstElementChild?.nextSibling?.textContent?.trim() ?? '');
      this.querySelector(`[data-chosen="${facet}"]`)?.replaceChildren(names.join('、'));
    }
    const isNarrowed = Object.values(chosen).some((values) => values.length > 0);
    this.#part('clear').hidden = !isNarrowed;
    this.#part('status').textContent = [
      this.#found(shown.length, isNarrowed),
      ...(unknown.length > 0 ? [`链接里的“${unknown.join('、')}”不在筛选项里，没有用上。`] : []),
    ].join(' ');
    this.#showPicked();
  }

  #found(shown: number, isNarrowed: boolean): string {
    if (!isNarrowed) return `共 ${shown} 个案例。`;
    if (shown > 0) return `${shown} 个案例，共 ${this.#rows.length} 个。`;
    return '没有这样的案例。去掉一两个条件，或换一个行业看同样的手法。';
  }

  #toggle(slug: string, isPicked: boolean): void {
    const others = this.#picked.filter((each) => each !== slug);
    this.#picked = isPicked ? [...others, slug].slice(0, MOST_COMPARED) : others;
    this.#showPicked();
  }

  #unpick(): void {
    this.#picked = [];
    for (const { pick } of this.#rows) pick.checked = false;
    this.#showPicked();
    this.querySelector<HTMLElement>('[data-slug]:not([hidden]) input')?.focus();
  }

  #clear(): void {
    for (const box of this.#boxes) box.checked = false;
    this.#show();
    this.#boxes[0]?.focus();
  }

  #showPicked(): void {
    const count = this.#picked.length;
    const isFull = count >= MOST_COMPARED;
    for (const { pick } of this.#rows) pick.disabled = isFull && !pick.checked;
    this.#part('bar').hidden = count === 0;
    this.#part('picked').textContent = pickedText(count);
    const link = this.#part('compare') as HTMLAnchorElement;
    link.href = `/cases/compare/?ids=${this.#picked.join(',')}`;
    const query = browseQuery({ chosen: this.#chosen(), picked: this.#picked });
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    if (address !== location.pathname + location.search + location.hash) {
      history.replaceState(history.state, '', address);
    }
  }

  /** Only one list of choices is unfolded at a time; a press elsewhere and Escape fold it. */
  #closeOthers(): void {
    const lists = [...this.querySelectorAll('details')];
    const closeBut = (kept: Element | null) => {
      for (const list of lists) if (list !== kept) list.open = false;
    };
    document.addEventListener('click', (event) =>
      closeBut((event.target as Element).closest('case-browser details')),
    );
    this.addEventListener('keydown', (event) => {
      const list = (event.target as Element).closest('details[open]');
      if (event.key !== 'Escape' || !list) return;
      closeBut(null);
      list.querySelector('summary')?.focus();
    });
  }
}

function pickedText(count: number): string {
  if (count === 1) return '已选 1 个，再选一个就能并排比。';
  return count < MOST_COMPARED ? `已选 ${count} 个。` : `已选 ${count} 个，最多就是 4 个。`;
}

function facetOf(box: HTMLInputElement): keyof FacetValues {
  return box.name as keyof FacetValues;
}

function collect(valuesOf: (facet: keyof FacetValues) => string[]): FacetValues {
  return FACETS.reduce<FacetValues>((all, { id }) => ({ ...all, [id]: valuesOf(id) }), NO_CHOICE);
}
