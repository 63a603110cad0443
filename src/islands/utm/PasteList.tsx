import { useState } from 'preact/hooks';
import type { LinkLine } from '../../domain/utm/params.ts';
import { readList } from '../../domain/utm/read-list.ts';

interface Props {
  onLines: (lines: LinkLine[], notes: string[]) => void;
}

const EXAMPLE =
  'https://example.com/a/\tdouyin\tcpc\t20261111_sale\tvideo_a_15s\nhttps://example.com/b/\texpo\tqrcode\t20261205_expo\tbooth_front';

/** A place to paste rows of a spreadsheet, or addresses one a line. */
export function PasteList({ onLines }: Props) {
  const [text, setText] = useState('');
  const take = (pasted: string) => {
    const { lines, notes } = readList(pasted);
    if (lines.length === 0) {
      onLines([], ['没有读到内容。请从表格里复制几行，粘贴到上面的框里。']);
      return;
    }
    onLines(lines, notes);
    setText('');
  };
  return (
    <div class="param whole">
      <label class="name" for="utm-paste">
        从表格粘贴
      </label>
      <textarea
        id="utm-paste"
        rows={4}
        spellcheck={false}
        aria-describedby="utm-paste-help"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <span id="utm-paste-help" class="help">
        每行依次是网址、来源、媒介、活动、内容、关键词；有表头就按表头认。只贴网址也行，一行一个，参数用上面填的。
      </span>
      <div class="group">
        <button type="button" class="button" onClick={() => take(text)}>
          加进下面的表
        </button>
        <button type="button" class="button" onClick={() => take(EXAMPLE)}>
          放两行示例
        </button>
      </div>
    </div>
  );
}
