import type { Signal } from '@preact/signals';
import type { FilledFormula } from '../../domain/formula/filled-formula.ts';
import type { ReturnTarget } from '../../domain/template/return-draft.ts';

interface Props {
  targets: ReturnTarget[];
  filled: FilledFormula;
  message: Signal<string>;
}

/** Opens templates with the rows of a calculator. */
export function ReturnButtons({ targets, filled, message }: Props) {
  const open = async (target: ReturnTarget) => {
    const { rows, result } = filled;
    const [{ returnDraft }, { openTemplate }] = await Promise.all([
      import('../../domain/template/return-draft.ts'),
      import('../template/open-template.ts'),
    ]);
    const whole = target.table
      ? (result.tables[target.table] ?? [])
      : rows.map((row, index) => ({ ...row, ...result.rows[index] }));
    message.value = (await openTemplate(target.slug, returnDraft(target, whole))) ?? '';
  };
  return (
    <>
      {targets.map((target) => (
        <button
          key={target.slug}
          type="button"
          class="button"
          title="带着表里的数打开模板，在那里存成草稿"
          onClick={() => void open(target)}
        >
          填进《{target.title}》
        </button>
      ))}
    </>
  );
}
