import { useRef } from 'preact/hooks';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import { MOST_COMPARED } from '../../domain/case/filter-link.ts';
import {
  addToPack,
  MOST_SHOTS,
  type MeetingPack,
  type PackItem,
} from '../../domain/meeting/meeting-pack.ts';
import { PACK_TITLE } from '../../domain/meeting/pack-text.ts';
import { CasePicker } from '../cases/CasePicker.tsx';
import { localDay } from '../dom/local-day.ts';
import { useFocusBack } from '../cases/use-focus-back.ts';

interface Props {
  pack: MeetingPack;
  cases: readonly CaseRecord[];
  templates: { slug: string; title: string }[];
  onChange: (pack: MeetingPack, message: string) => void;
}

/** What goes into the pack: its name and day, cases, templates; and what was put in from other pages. */
export function PackForm({ pack, cases, templates, onChange }: Props) {
  const part = useRef<HTMLDivElement>(null);
  useFocusBack(part, pack, ['.pack-entries button', '.case-picker select']);
  const set = (changes: Partial<MeetingPack>, message = '') =>
    onChange({ ...pack, ...changes }, message);
  const add = (item: PackItem) => {
    const added = addToPack(pack, item);
    onChange(added.pack, added.message);
  };
  const titleOf = (slug: string) => cases.find((each) => each.slug === slug)?.title ?? slug;
  const entries = [
    ...pack.cases.map((slug, index) => ({
      name: `案例：${titleOf(slug)}`,
      remove: () => set({ cases: pack.cases.toSpliced(index, 1) }, `已拿掉“${titleOf(slug)}”。`),
    })),
    ...pack.shots.map(({ title }, index) => ({
      name: title,
      remove: () => set({ shots: pack.shots.toSpliced(index, 1) }, `已拿掉“${title}”。`),
    })),
  ];
  return (
    <div ref={part} class="pack-form no-print">
      <label class="param">
        <span class="name">会议名称</span>
        <input
          type="text"
          maxLength={60}
          placeholder={PACK_TITLE}
          value={pack.title}
          onInput={(event) => set({ title: event.currentTarget.value })}
        />
      </label>
      <label class="param">
        <span class="name">日期</span>
        <input
          type="date"
          value={pack.day}
          onInput={(event) => set({ day: event.currentTarget.value })}
        />
      </label>
      {pack.cases.length < MOST_COMPARED && (
        <CasePicker
          label="加一个案例"
          cases={cases}
          taken={pack.cases}
          onPick={(slug) => add({ kind: 'case', slug })}
        />
      )}
      {pack.shots.length < MOST_SHOTS && (
        <label class="param case-picker">
          <span class="name">加一张要填的模板</span>
          <select
            value=""
            onChange={(event) => {
              const found = templates.find(({ slug }) => slug === event.currentTarget.value);
              event.currentTarget.value = '';
              if (!found) return;
              add({
                kind: 'template',
                title: found.title,
                link: `/templates/${found.slug}/`,
                taken: localDay(new Date()),
                head: [],
                rows: [],
                notes: ['会上打开，当场填。'],
              });
            }}
          >
            <option value="">选一张模板……</option>
            {templates.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {entries.length > 0 && (
        <ul class="pack-entries">
          {entries.map(({ name, remove }) => (
            <li key={name}>
              {name}
              <button
                type="button"
                class="button small"
                aria-label={`拿掉“${name}”`}
                onClick={remove}
              >
                拿掉
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
