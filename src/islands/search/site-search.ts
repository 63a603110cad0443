/** The search button of the header. Its dialog gets its contents, and the index, when first opened. */
export class SiteSearch extends HTMLElement {
  #dialog!: HTMLDialogElement;
  #input!: HTMLInputElement;
  #panel: Promise<() => Promise<void>> | undefined;

  connectedCallback(): void {
    this.#dialog = this.querySelector('dialog') as HTMLDialogElement;
    this.#input = this.querySelector('input') as HTMLInputElement;
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.addEventListener('click', (event) => this.#onClick(event));
    document.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('submit', (event) => this.#onSubmit(event));
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) this.open(asked);
  }

  /** Opens the dialog, with `text` typed in if given. */
  open(text?: string): void {
    if (text !== undefined) this.#input.value = text;
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    this.#panel ??= import('./search-panel.ts').then(({ searchPanel }) =>
      searchPanel(this.#dialog),
    );
    void this.#panel.then((search) => search());
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('[data-search-open]')) this.open();
    else if (target === this.#dialog || target.closest('a, [data-search-close]'))
      this.#dialog.close();
  }

  #onKey(event: KeyboardEvent): void {
    const wanted = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
    if (!wanted && !slash) return;
    event.preventDefault();
    if (wanted && this.#dialog.open) this.#dialog.close();
    else this.open();
  }

  /** The search box of a page opens this dialog with what was typed there. */
  #onSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-search-box]')) return;
    event.preventDefault();
    const asked = new FormData(form).get('q');
    this.open(typeof asked === 'string' ? asked : '');
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
