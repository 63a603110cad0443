import styles from '../../styles/search-panel.css?inline';
import { SECTIONS } from '../../domain/page/sections.ts';
import type { KindCount } from '../../domain/search/kind-counts.ts';
import { element } from '../dom/element.ts';
import { findPages, type Found } from './find-pages.ts';
import { moveFocus } from './move-focus.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';
import { resultItem } from './result-item.ts';

const PAGE = 8;
const PAUSE = 160;
const KEYS = matchMedia('(hover: hover)').matches ? '↑ ↓ 选择，Enter 打开，Esc 关闭。' : '';
const NO_INDEX = import.meta.env.DEV
  ? '搜索要在构建后的站点里用：npm start'
  : '搜索没有加载出来。请检查网络，再试一次。';

/**
 * Fills the search dialog: answers while one types, narrows by kind, loads more. Returns the
 * function that searches for what the input holds.
 */
export function searchPanel(dialog: HTMLDialogElement): () => Promise<void> {
  const input = dialog.querySelector('input') as HTMLInputElement;
  const body = dialog.querySelector('[data-search-body]') as HTMLElement;
  const status = element('p', { className: 'status', role: 'status' });
  const kinds = element('div', { className: 'kinds', role: 'group', ariaLabel: '按种类筛选' });
  const results = element('ol', { className: 'results' });
  const after = element('div', { className: 'after' });
  body.replaceChildren(kinds, status, results, after);
  addStyles();

  let kind: string | null = null;
  let latest = 0;
  let timer = 0;

  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    later();
  });
  input.addEventListener('compositionend', later);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    void search().then(() => results.querySelector('a')?.focus());
  });
  dialog.addEventListener('keydown', (event) => moveFocus(event, input, results));

  async function search(): Promise<void> {
    clearTimeout(timer);
    const turn = ++latest;
    const text = input.value.trim();
    if (text === '') {
      kind = null;
      show(`输入一个词或一句话。${KEYS}`, null, sectionLinks('或从栏目找起'));
      return;
    }
    status.textContent = '正在搜索…';
    try {
      const found = await findPages(await loadPagefind(), text, kind);
      const first = await Promise.all(found.hits.slice(0, PAGE).map((hit) => hit.data()));
      if (turn === latest) showFound(found, first, text);
    } catch {
      if (turn === latest) show(NO_INDEX, null, button('重试', search));
    }
  }

  function later() {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), PAUSE);
  }

  function showFound(found: Found, pages: PagefindPage[], text: string) {
    const total = found.hits.length;
    if (total === 0 && kind === null) {
      show(`没有找到“${text}”。换一个词、缩短一点，或从栏目找起。`, null, sectionLinks('全部栏目'));
      return;
    }
    const left = found.dropped.map((word) => `“${word}”`).join('、');
    const note = left && `没有页面同时含有全部词语，已略去${left}。`;
    const where = kind === null ? '' : `“${kind}”里`;
    const count = total === 0 ? `${where}没有。` : `${where}找到 ${total} 页。`;
    show(note + count, found.kinds, total === 0 ? button('看全部种类', () => choose(null)) : null);
    append(found, pages);
  }

  function append(found: Found, pages: PagefindPage[]) {
    results.append(...pages.map(resultItem));
    const shown = results.children.length;
    const rest = found.hits.length - shown;
    if (rest <= 0) return;
    const turn = latest;
    const more = button(`再看 ${Math.min(PAGE, rest)} 页（还有 ${rest} 页）`, async () => {
      const next = await Promise.all(
        found.hits.slice(shown, shown + PAGE).map((hit) => hit.data()),
      );
      if (turn !== latest) return;
      more.remove();
      append(found, next);
      results.children[shown]?.querySelector('a')?.focus();
    });
    after.replaceChildren(more);
  }

  function show(message: string, counts: KindCount[] | null, below: Node | null) {
    status.textContent = message;
    results.replaceChildren();
    after.replaceChildren(...(below ? [below] : []));
    const choices = counts ?? [];
    const total = choices.reduce((sum, { count }) => sum + count, 0);
    kinds.hidden = choices.length < 2 && kind === null;
    kinds.replaceChildren(
      chip('全部', total, null),
      ...choices.map(({ label, count }) => chip(label, count, label)),
    );
  }

  function chip(label: string, count: number, value: string | null) {
    const made = button(label, () => choose(value));
    made.className = 'chip';
    made.ariaPressed = String(kind === value);
    made.append(element('span', {}, String(count)));
    return made;
  }

  async function choose(value: string | null) {
    kind = value;
    await search();
    kinds.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  return search;
}

/** Styles of the answer come with this module, so that pages do not carry them. */
function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

function button(label: string, act: () => Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'button' }, label);
  made.addEventListener('click', () => void act());
  return made;
}

function sectionLinks(label: string): HTMLElement {
  const links = SECTIONS.map((section) => element('a', { href: `/${section.id}/` }, section.label));
  return element('nav', { ariaLabel: label }, ...links);
}
