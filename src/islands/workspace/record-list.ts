import { element } from '../dom/element.ts';
import type { ListedRecord } from '../store/record-store.ts';
import { recordName, recordPage, savedAt, sizeOf, type Pages } from './describe-record.ts';

export interface RecordActions {
  exportOne(record: ListedRecord): void;
  remove(record: ListedRecord): void;
}

/** The records: what each is, when it was saved, how large it is, and what can be done with it. */
export function recordList(
  records: ListedRecord[],
  pages: Pages,
  actions: RecordActions,
): HTMLElement {
  return element(
    'ul',
    { className: 'workspace-records', ariaLabel: '本机的记录' },
    ...records.map((record) => item(record, pages, actions)),
  );
}

function item(listed: ListedRecord, pages: Pages, actions: RecordActions): HTMLLIElement {
  const { key, record } = listed;
  const name = recordName(listed, pages);
  const page = recordPage(key, pages);
  const button = (label: string, act: (listed: ListedRecord) => void) => {
    const made = element('button', { type: 'button', className: 'button' }, label);
    made.ariaLabel = `${label}：${name}`;
    made.addEventListener('click', () => act(listed));
    return made;
  };
  return element(
    'li',
    {},
    element(
      'div',
      {},
      page ? element('a', { href: page.link }, name) : element('span', {}, name),
      element(
        'p',
        {},
        `${record ? `${savedAt(record.savedAt)} 保存` : '读不出'}，${sizeOf(listed)}`,
      ),
      record ? null : element('p', { className: 'damaged' }, '已损坏或来自别的版本，先导出再删除'),
    ),
    element(
      'div',
      { className: 'workspace-tools' },
      button(record ? '导出' : '导出原始数据', actions.exportOne),
      button('删除', actions.remove),
    ),
  );
}
