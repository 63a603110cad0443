import type { WordPair } from '../../domain/industry/swap-words.ts';
import { ORIGIN_NAMES } from './origin-names.ts';

interface Props {
  pairs: WordPair[];
  counts: Map<WordPair, number>;
  off: string[];
  onToggle: (word: string) => void;
  onRemove: (word: string) => void;
}

/** The words in force: how often each was swapped, and a switch for each. */
export function WordTable({ pairs, counts, off, onToggle, onRemove }: Props) {
  if (pairs.length === 0) return <p class="why">这个行业还没有词。在下面加你们自己的。</p>;
  return (
    <div class="table-scroll" role="region" aria-label="词表" tabIndex={0}>
      <table class="data-table compact">
        <caption>词表：去掉勾，这个词就不换。</caption>
        <thead>
          <tr>
            <th scope="col">换</th>
            <th scope="col">原来的词</th>
            <th scope="col">换成</th>
            <th scope="col">性质</th>
            <th scope="col" class="num">
              次数
            </th>
            <th scope="col" class="tools">
              <span class="sr-only">操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.from}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`把“${pair.from}”换成“${pair.to}”`}
                  checked={!off.includes(pair.from)}
                  onChange={() => onToggle(pair.from)}
                />
              </td>
              <td>{pair.from}</td>
              <td>{pair.to}</td>
              <td>{ORIGIN_NAMES[pair.origin]}</td>
              <td class="num">{counts.get(pair) ?? 0}</td>
              <td class="tools">
                {pair.origin === 'own' && (
                  <button
                    type="button"
                    class="row-button"
                    aria-label={`删除“${pair.from}”`}
                    onClick={() => onRemove(pair.from)}
                  >
                    ×
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
