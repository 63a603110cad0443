import { matchesTerm } from '../domain/glossary/match-term.ts';

/** Narrows the glossary down to the entries that have what is typed; a link to a term shows all again. */
export class TermFilter extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('search') as HTMLElement;
    const input = this.querySelector('input') as HTMLInputElement;
    const status = this.querySelector('[role="status"]') as HTMLElement;
    const entries = [...this.querySelectorAll<HTMLElement>('.term-entry')];

    const narrow = () => {
      const typed = input.value.trim();
      for (const entry of entries) entry.hidden = !matchesTerm(entry.textContent, typed);
      const shown = entries.filter(({ hidden }) => !hidden).length;
      if (shown === entries.length) status.textContent = `${shown} 个术语`;
      else if (shown > 0) status.textContent = `${shown} 个术语，共 ${entries.length} 个`;
      else status.textContent = `没有“${typed}”。换个说法，或用页面顶部的搜索。`;
    };
    input.addEventListener('input', narrow);
    window.addEventListener('hashchange', () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target?.closest('.term-entry')?.matches('[hidden]')) return;
      input.value = '';
      narrow();
      target.scrollIntoView();
    });
    box.hidden = false;
    narrow();
  }
}
