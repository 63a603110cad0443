import type { ComponentChildren, Ref } from 'preact';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import { formatDate } from '../../domain/field/format-value.ts';
import { agenda } from '../../domain/meeting/agenda.ts';
import type { Decision, MeetingPack } from '../../domain/meeting/meeting-pack.ts';
import { PACK_TITLE } from '../../domain/meeting/pack-text.ts';
import { CompareTable } from '../cases/CompareTable.tsx';
import { DecisionTable } from './DecisionTable.tsx';
import { ShotView } from './ShotView.tsx';
import type { Slides } from './use-slides.ts';

interface Props {
  pack: MeetingPack;
  records: readonly CaseRecord[];
  slides: Slides;
  frame: Ref<HTMLElement>;
  onDecisions: (decisions: Decision[]) => void;
}

/** How many slides a pack has: the cover, the cases, every shot, the decisions. */
export function slideCount({ shots }: MeetingPack, records: readonly unknown[]): number {
  return 2 + shots.length + Number(records.length > 0);
}

/** The pack as it is read, printed, and projected one part at a time. */
export function PackPaper({ pack, records, slides, frame, onDecisions }: Props) {
  const shots = (kind: 'brief' | 'result' | 'template') =>
    pack.shots
      .filter((shot) => shot.kind === kind)
      .map((shot) => <ShotView key={shot.title} shot={shot} />);
  const parts: ComponentChildren[] = [
    <Cover key="cover" pack={pack} />,
    ...shots('brief'),
    ...(records.length > 0
      ? [
          <div key="cases">
            <h3>案例{records.length > 1 ? '对比' : ''}</h3>
            <CompareTable records={records} />
          </div>,
        ]
      : []),
    ...shots('result'),
    ...shots('template'),
    <DecisionTable key="decisions" decisions={pack.decisions} onChange={onDecisions} />,
  ];
  const { at, move, end } = slides;
  return (
    <article ref={frame} class={at === null ? 'pack' : 'pack showing'}>
      {parts.map((part, index) => (
        // Parts are told apart by their place: it is also the number of the slide.
        <section key={index} class="slide" data-current={index === at}>
          {part}
        </section>
      ))}
      {at !== null && (
        <div class="slide-controls">
          <button type="button" class="button" disabled={at === 0} onClick={() => move(-1)}>
            上一页
          </button>
          <span role="status">
            第 {at + 1} 页，共 {parts.length} 页
          </span>
          <button
            type="button"
            class="button"
            disabled={at === parts.length - 1}
            onClick={() => move(1)}
          >
            下一页
          </button>
          <button type="button" class="button" onClick={end}>
            退出投影
          </button>
        </div>
      )}
    </article>
  );
}

function Cover({ pack }: { pack: MeetingPack }) {
  const points = agenda(pack);
  const minutes = points.reduce((sum, point) => sum + point.minutes, 0);
  return (
    <>
      <h2>{pack.title || PACK_TITLE}</h2>
      <p class="soft">
        {pack.day && `${formatDate(pack.day)}，`}约 {minutes} 分钟
      </p>
      <ol class="agenda">
        {points.map(({ what, minutes: each }) => (
          <li key={what}>
            {what} <small>{each} 分钟</small>
          </li>
        ))}
      </ol>
    </>
  );
}
