import { quoteCard, type CardParts } from '../../domain/case/quote-card.ts';
import { element } from '../dom/element.ts';

/** The buttons under the head of a case that need scripts: quote it, put it into the pack of the next meeting. */
export class CaseActions extends HTMLElement {
  connectedCallback(): void {
    const card = JSON.parse(this.dataset['card'] ?? '{}') as CardParts;
    const slug = this.dataset['slug'] ?? '';
    this.#button('copy', () => this.#copy(quoteCard(card, location.href.replace(/#.*$/, ''))));
    this.#button('pack', async () => {
      const { keepInPack } = await import('../meeting/add-to-pack.ts');
      const message = await keepInPack([{ kind: 'case', slug }]);
      this.#say(message, element('a', { href: '/cases/meeting/' }, '看会议包'));
    });
  }

  #button(name: string, action: () => Promise<void>): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-${name}]`);
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void action());
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say('已复制，可以粘贴了。');
    } catch {
      const field = element('textarea', { readOnly: true, rows: 8 });
      field.setAttribute('aria-label', '引用卡的文字');
      field.value = text;
      this.#say('浏览器不允许自动复制。文字已选中，请按 Ctrl+C（Mac 按 ⌘C）。', field);
      field.select();
    }
  }

  #say(message: string, ...more: HTMLElement[]): void {
    this.querySelector('[data-news]')?.replaceChildren(message, ...more);
  }
}
