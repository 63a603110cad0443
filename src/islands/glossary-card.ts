import type { TermCard } from '../domain/glossary/term-card.ts';

const LINGER = 220;

/**
 * Shows what a term means when the pointer rests on its link, when the link gets focus, or at the
 * first tap. Without the Popover API, or when the texts do not load, the link stays a link.
 */
export function glossaryCard(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const card = document.createElement('span');
  card.id = 'term-card';
  card.className = 'not-content';
  card.popover = 'auto';
  let cards: Promise<Record<string, TermCard>> | undefined;
  let link: HTMLAnchorElement | null = null;
  let timer = 0;

  const termAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-term]') : null;
  const isOver = (target: EventTarget | null) => target instanceof Node && card.contains(target);

  /** False when there is nothing to show. */
  async function show(term: HTMLAnchorElement): Promise<boolean> {
    clearTimeout(timer);
    if (term === link && card.matches(':popover-open')) return true;
    link?.removeAttribute('aria-describedby');
    link = term;
    cards ??= fetch('/data/terms.json').then((answer) => answer.json());
    const text = (await cards.catch(() => (cards = undefined)))?.[term.dataset['term'] ?? ''];
    if (!text) return false;
    if (link !== term) return true;
    fill(text, term.href);
    // Behind its link, so that Tab goes from the word into the card.
    term.after(card);
    card.showPopover();
    term.setAttribute('aria-describedby', card.id);
    place(term);
    return true;
  }

  function fill({ name, other = '', meaning, formula = '' }: TermCard, href: string) {
    const line = (kind: string, content: string) =>
      Object.assign(document.createElement(kind), { textContent: content });
    const more = Object.assign(line('a', '查看术语'), { href });
    const lines = [
      line('b', name),
      line('small', other),
      line('span', meaning),
      line('code', formula),
    ];
    card.replaceChildren(...lines.filter(({ textContent }) => textContent), more);
  }

  function place(term: HTMLElement) {
    const word = term.getClientRects()[0] ?? term.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const left = Math.max(8, Math.min(word.left, document.documentElement.clientWidth - width - 8));
    const below = word.bottom + height + 8 < innerHeight || word.top < height + 8;
    const top = below ? word.bottom + 4 : word.top - height - 4;
    card.style.translate = `${left + scrollX}px ${top + scrollY}px`;
  }

  function hide() {
    link?.removeAttribute('aria-describedby');
    link = null;
    if (card.isConnected) card.hidePopover();
    card.remove();
  }

  function later(act: () => void) {
    clearTimeout(timer);
    timer = window.setTimeout(act, LINGER);
  }

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const term = termAt(target);
    if (term) later(() => void show(term));
    else if (isOver(target)) clearTimeout(timer);
    else if (link && document.activeElement !== link && !isOver(document.activeElement))
      later(hide);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', ({ target }) => {
    const term = termAt(target);
    if (term?.matches(':focus-visible')) void show(term);
    else if (link && !isOver(target)) hide();
  });
  document.addEventListener('click', (event) => {
    const term = termAt(event.target);
    const tapped = event.pointerType === 'touch';
    if (!term || !tapped || (term === link && card.matches(':popover-open'))) return;
    event.preventDefault();
    void show(term).then((shown) => shown || location.assign(term.href));
  });
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'closed' && link) hide();
  });
}
