import { LINE_FIELDS, type LineField, type LinkLine } from '../../domain/utm/params.ts';
import type { ListedLink } from '../../domain/utm/build-list.ts';
import { MadeLine } from './MadeLine.tsx';

interface Props {
  lines: LinkLine[];
  shared: LinkLine;
  list: ListedLink[];
  onText: (row: number, field: LineField, text: string) => void;
  onFix: (row: number, fix: Partial<LinkLine>) => void;
  onRemove: (row: number) => void;
  onCopy: (links: string[]) => void;
  onTake: (links: string[]) => void;
}

/** The pasted lines, each with its link below; blank cells show what fills them. */
export function ListTable({ lines, shared, list, onText, onFix, onRemove, onCopy, onTake }: Props) {
  return (
    <div class="sheet-frame">
      <table class="sheet utm-list">
        <caption>空着的格用上面的值。每行下面是它的链接。</caption>
        <thead>
          <tr>
            {LINE_FIELDS.map((field) => (
              <th scope="col" key={field}>
                {headOf(field)}
              </th>
            ))}
            <th scope="col" class="tools">
              <span class="sr-only">操作</span>
            </th>
          </tr>
        </thead>
        {lines.map((line, row) => (
          <tbody key={row}>
            <tr>
              {LINE_FIELDS.map((field) => (
                <td data-label={headOf(field)} key={field}>
                  <input
                    type="text"
                    aria-label={`第 ${row + 1} 行，${headOf(field)}`}
                    autocomplete="off"
                    spellcheck={false}
                    placeholder={shared[field]}
                    value={line[field]}
                    onInput={(event) => onText(row, field, event.currentTarget.value)}
                  />
                </td>
              ))}
              <td class="tools">
                <button
                  type="button"
                  class="row-button"
                  aria-label={`删除第 ${row + 1} 行`}
                  onClick={() => onRemove(row)}
                >
                  ×
                </button>
              </td>
            </tr>
            <tr class="made">
              <td colSpan={LINE_FIELDS.length + 1}>
                {list[row] && (
                  <MadeLine
                    label={`第 ${row + 1} 行`}
                    built={list[row].built}
                    remarks={list[row].remarks}
                    onFix={(fix) => onFix(row, fix)}
                    onCopy={onCopy}
                    onTake={onTake}
                  />
                )}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

function headOf(field: LineField): string {
  return field === 'url' ? '网址' : `utm_${field}`;
}
