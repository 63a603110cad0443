import type { EvaluatedDocument } from '../../domain/document/evaluate-document.ts';
import type { RecordKey } from '../store/record.ts';
import { feedState, type FeedTarget } from '../../domain/template/feed-state.ts';

interface Props {
  feeds: FeedTarget[];
  document: EvaluatedDocument;
  /** Where the draft is kept, if it is. */
  draft: RecordKey | null;
  onMessage: (message: string) => void;
}

/** Opens calculators with the numbers of the draft. */
export function FeedButtons({ feeds, document, draft, onMessage }: Props) {
  if (feeds.length === 0) return null;
  const open = async (feed: FeedTarget) => {
    const address = `/calculators/${feed.calculator}/`;
    if (feed.shared) {
      const [, , id = ''] = draft?.split('/') ?? [];
      location.assign(draft ? `${address}?draft=${id}` : address);
      return;
    }
    const { state, missing } = feedState(feed, document);
    const isEmpty = Object.values(state.inputs).every((text) => text === '');
    if (isEmpty && Object.keys(state.tables).length === 0) {
      onMessage(`表里还没有${missing.map((label) => `“${label}”`).join('')}要用的数，先填好再算。`);
      return;
    }
    const { encodeState } = await import('../store/link-state.ts');
    const coded = await encodeState(state);
    if (coded.state === 'refused') onMessage(coded.reason);
    else location.assign(`${address}#${coded.hash}`);
  };
  return (
    <div class="feeds no-print" role="group" aria-label="拿这些数去算">
      <span>拿这些数去算：</span>
      {feeds.map((feed) => (
        <button
          key={`${feed.calculator}/${feed.section ?? ''}`}
          type="button"
          class="button"
          title={feed.why}
          onClick={() => void open(feed)}
        >
          {feeds.filter(({ calculator }) => calculator === feed.calculator).length > 1
            ? `${feed.title}：${feed.why}`
            : feed.title}
        </button>
      ))}
    </div>
  );
}
