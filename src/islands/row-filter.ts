/** Shows one row of a table alone; which one stands in the address. */
export class RowFilter extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('[data-choose]') as HTMLElement;
    const select = this.querySelector('select') as HTMLSelectElement;
    const status = this.querySelector('[data-status]') as HTMLElement;
    const rows = [...this.querySelectorAll<HTMLElement>('[data-row]')];

    const show = () => {
      for (const row of rows)
        row.hidden = select.value !== '' && row.dataset['row'] !== select.value;
      const shown = rows.filter(({ hidden }) => !hidden).length;
      status.textContent = `${shown} 行，共 ${rows.length} 行`;
    };
    const asked = new URLSearchParams(location.search).get('industry') ?? '';
    if (rows.some((row) => row.dataset['row'] === asked)) select.value = asked;
    select.addEventListener('change', () => {
      show();
      const query = select.value && `?industry=${select.value}`;
      history.replaceState(history.state, '', location.pathname + query + location.hash);
    });
    box.hidden = false;
    show();
  }
}
