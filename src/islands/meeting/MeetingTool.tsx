import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { EMPTY_PACK, isMeetingPack, type MeetingPack } from '../../domain/meeting/meeting-pack.ts';
import { packText } from '../../domain/meeting/pack-text.ts';
import { useCases } from '../cases/use-cases.ts';
import { LinkButton } from '../store/LinkButton.tsx';
import { WorkKeeping } from '../store/WorkKeeping.tsx';
import { useKept } from '../store/use-kept.ts';
import { CopyText } from '../tree/CopyText.tsx';
import { PACK_KEY } from './add-to-pack.ts';
import { PackForm } from './PackForm.tsx';
import { PackPaper, slideCount } from './PackPaper.tsx';
import { useSlides } from './use-slides.ts';

interface Props {
  templates: { slug: string; title: string }[];
}

/** Puts a strategy meeting together, and shows it: on one page, on paper, full screen slide by slide, as a link. */
export function MeetingTool({ templates }: Props) {
  const read = useCases();
  const pack = useSignal<MeetingPack>(EMPTY_PACK);
  const message = useSignal('');
  /** What stood there before the reader emptied it. */
  const cleared = useSignal<MeetingPack | null>(null);
  const keeping = useKept(
    {
      key: PACK_KEY,
      value: pack,
      start: EMPTY_PACK,
      guard: isMeetingPack,
      load: (stored) => (pack.value = stored),
    },
    (reason) => (message.value = reason),
  );
  const frame = useRef<HTMLElement>(null);
  const cases = read.state === 'found' ? read.cases : [];
  const records = pack.value.cases.flatMap(
    (slug) => cases.find((each) => each.slug === slug) ?? [],
  );
  const gone =
    cases.length === 0
      ? []
      : pack.value.cases.filter((slug) => !cases.some((each) => each.slug === slug));
  const slides = useSlides(slideCount(pack.value, records), () => frame.current);

  return (
    <div class="tool meeting">
      {read.state === 'failed' && <p class="keeping bad">{read.reason}</p>}
      <PackForm
        pack={pack.value}
        cases={cases}
        templates={templates}
        onChange={(next, said) => {
          pack.value = next;
          message.value = said;
        }}
      />
      <div class="toolbar no-print">
        <div class="group">
          <button type="button" class="button primary" onClick={slides.start}>
            全屏投影
          </button>
          <button type="button" class="button" onClick={() => window.print()}>
            打印或存 PDF
          </button>
          <LinkButton state={pack.value} />
          <CopyText
            label="复制文字"
            text={() => packText(pack.value, records, location.href.replace(/#.*$/, ''))}
          />
          <button
            type="button"
            class="button"
            onClick={() => {
              cleared.value = pack.value;
              pack.value = EMPTY_PACK;
              message.value = '已清空。';
            }}
          >
            清空
          </button>
          {cleared.value && pack.value === EMPTY_PACK && (
            <button
              type="button"
              class="button"
              onClick={() => {
                pack.value = cleared.value ?? EMPTY_PACK;
                cleared.value = null;
                message.value = '已找回。';
              }}
            >
              找回清空前的
            </button>
          )}
        </div>
      </div>
      <WorkKeeping
        keeping={keeping.value}
        what="会议包"
        blank="还是空的。放进第一样东西，就自动存在本机，不会上传。"
      />
      <p class="tool-message" role="status">
        {message.value}
        {gone.length > 0 && `“${gone.join('、')}”这个案例已不在案例库里，没有显示。`}
      </p>
      <PackPaper
        pack={pack.value}
        records={records}
        slides={slides}
        frame={frame}
        onDecisions={(decisions) => (pack.value = { ...pack.value, decisions })}
      />
    </div>
  );
}
