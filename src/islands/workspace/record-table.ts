import { element } from '../dom/element.ts';
import type { ListedRecord } from '../store/record-store.ts';
import { recordName, savedAt, sizeOf, type Pages } from './describe-record.ts';

export interface RecordActions {
  exportOne(record: ListedRecord): void;
  remove(record: ListedRecord): void;
}

/** The records as a table: what, when saved, how large, and what can be done with each. */
export function recordTable(
  records: ListedRecord[],
  pages: Pages,
  actions: RecordActions,
): HTMLElement {
  const heads = ['内容', '保存时间', '大小', '操作'].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  return element(
    'div',
    { className: 'table-scroll', tabIndex: 0, role: 'region', ariaLabel: '本机的记录' },
    element(
      'table',
      { className: 'data-table' },
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...records.map((record) => row(record, pages, actions))),
    ),
  );
}

function row(listed: ListedRecord, pages: Pages, actions: RecordActions): HTMLTableRowElement {
  const { key, record } = listed;
  const name = recordName(key, pages);
  const page = Object.hasOwn(pages, key) ? pages[key] : undefined;
  const button = (label: string, act: (listed: ListedRecord) => void) => {
    const made = element('button', { type: 'button', className: 'button' }, label);
    made.ariaLabel = `${label}：${name}`;
    made.addEventListener('click', () => act(listed));
    return made;
  };
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      page ? element('a', { href: page.link }, name) : name,
      record ? null : element('span', { className: 'chip bad' }, '已损坏或来自别的版本'),
    ),
    element('td', {}, record ? savedAt(record.savedAt) : '读不出'),
    element('td', { className: 'num' }, sizeOf(listed)),
    element(
      'td',
      {},
      element(
        'div',
        { className: 'workspace-tools' },
        button(record ? '导出' : '导出原始数据', actions.exportOne),
        button('删除', actions.remove),
      ),
    ),
  );
}
