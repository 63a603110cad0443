import { useId } from 'preact/hooks';
import type { CaseRecord } from '../../domain/case/case-record.ts';

interface Props {
  label: string;
  cases: readonly CaseRecord[];
  /** Cases that are not offered any more. */
  taken: readonly string[];
  onPick: (slug: string) => void;
  /** The case that is chosen; without it the list goes back to its label. */
  value?: string;
}

/** A list of all cases by outcome. */
export function CasePicker({ label, cases, taken, onPick, value = '' }: Props) {
  const id = useId();
  const groups = Map.groupBy(cases, ({ outcomeText }) => outcomeText);
  return (
    <div class="param case-picker">
      <label class="name" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const { value: picked } = event.currentTarget;
          if (!value) event.currentTarget.value = '';
          if (picked) onPick(picked);
        }}
      >
        <option value="">选一个案例……</option>
        {[...groups].map(([outcome, records]) => (
          <optgroup key={outcome} label={outcome}>
            {records.map(({ slug, title, grade }) => (
              <option key={slug} value={slug} disabled={taken.includes(slug)}>
                {title}（{grade}）
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
