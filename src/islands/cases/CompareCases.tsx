import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_COMPARED, readCompared } from '../../domain/case/filter-link.ts';
import { useFocusBack } from './use-focus-back.ts';
import { PackButton } from '../meeting/PackButton.tsx';
import { CopyText } from '../tree/CopyText.tsx';
import { CasePicker } from './CasePicker.tsx';
import { CompareTable } from './CompareTable.tsx';
import { useCases } from './use-cases.ts';

/** Up to four cases side by side; which ones stands in the address. */
export function CompareCases() {
  const read = useCases();
  const [slugs, setSlugs] = useState<string[]>([]);
  const [message, setMessage] = useState('');
  const cases = read.state === 'found' ? read.cases : [];

  useEffect(() => {
    if (read.state !== 'found') return;
    const known = read.cases.map(({ slug }) => slug);
    const ids = new URLSearchParams(location.search).get('ids') ?? '';
    const { slugs: asked, dropped } = readCompared(ids, known);
    setSlugs(asked);
    if (dropped.length > 0) {
      setMessage(
        `链接里的“${dropped.join('、')}”没有放进来：案例已不在，或超过 ${MOST_COMPARED} 个。`,
      );
    }
  }, [read.state]);

  const change = (next: string[], done: string) => {
    setSlugs(next);
    setMessage(done);
    history.replaceState(
      history.state,
      '',
      next.length > 0 ? `?ids=${next.join(',')}` : location.pathname,
    );
  };
  const part = useRef<HTMLDivElement>(null);
  useFocusBack(part, slugs, ['.compare-table .remove', '.case-picker select']);
  const records = slugs.flatMap((slug) => cases.find((each) => each.slug === slug) ?? []);
  const counters = records.flatMap(({ counter }) =>
    slugs.includes(counter.slug) ? [] : [counter],
  );
  const counter = counters[0];
  const titleOf = (slug: string) => cases.find((each) => each.slug === slug)?.title ?? slug;
  const isFull = slugs.length >= MOST_COMPARED;

  if (read.state === 'loading') return <p class="keeping">正在取案例……</p>;
  if (read.state === 'failed') return <p class="keeping bad">{read.reason}</p>;
  return (
    <div ref={part} class="tool compare">
      <div class="compare-tools no-print">
        {!isFull && (
          <CasePicker
            label="加一个案例"
            cases={cases}
            taken={slugs}
            onPick={(slug) => change([...slugs, slug], `已加上“${titleOf(slug)}”。`)}
          />
        )}
        {counter && !isFull && (
          <button
            type="button"
            class="button"
            onClick={() => change([...slugs, counter.slug], `已加上反例“${counter.title}”。`)}
          >
            加上反例：{counter.title}
          </button>
        )}
        {records.length > 0 && (
          <>
            <CopyText label="复制链接" text={() => location.href} />
            <button type="button" class="button" onClick={() => window.print()}>
              打印
            </button>
            <PackButton items={() => slugs.map((slug) => ({ kind: 'case', slug }))} />
          </>
        )}
      </div>
      <p class="tool-message" role="status">
        {message}
      </p>
      {records.length === 0 && (
        <p class="keeping">
          还没有选案例。从上面选，或到<a href="/cases/">案例库</a>勾选；最好一成一败，互为反例。
        </p>
      )}
      {records.length === 1 && <p class="keeping">再加一个才有得比。</p>}
      {records.length > 0 && (
        <CompareTable
          records={records}
          onRemove={(slug) =>
            change(
              slugs.filter((each) => each !== slug),
              `已去掉“${titleOf(slug)}”。`,
            )
          }
        />
      )}
    </div>
  );
}
