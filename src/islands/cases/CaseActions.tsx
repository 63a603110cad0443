import { quoteCard, type CardParts } from '../../domain/case/quote-card.ts';
import { CopyText } from '../tree/CopyText.tsx';
import { PackButton } from '../meeting/PackButton.tsx';

interface Props {
  card: CardParts;
  /** File name of the case. */
  slug: string;
}

/** From reading a case to using it: quote it, hold it against another, take it to the meeting or to one's own industry. */
export function CaseActions({ card, slug }: Props) {
  return (
    <div class="case-actions no-print not-content">
      <CopyText
        label="复制引用卡"
        text={() => quoteCard(card, location.href.replace(/#.*$/, ''))}
      />
      <PackButton items={() => [{ kind: 'case', slug }]} />
      <a class="button" href={`/cases/compare/?ids=${slug},${card.counter.slug}`}>
        和反例并排比
      </a>
      <a class="button" href={`/industries/carry-over/?case=${slug}`}>
        搬到我的行业
      </a>
    </div>
  );
}
