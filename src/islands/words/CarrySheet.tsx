import { useId } from 'preact/hooks';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import { carryVerdict, pilotBudget, type CarriedCase } from '../../domain/industry/carry-over.ts';
import { HOLDS, type CarryState, type Holds } from '../../domain/industry/carry-state.ts';
import type { CarryIndustry } from './CarryOver.tsx';
import { SwappedPieces } from './SwappedPieces.tsx';

interface Props {
  record: CaseRecord;
  carried: CarriedCase;
  industry: CarryIndustry | undefined;
  state: CarryState;
  /** Whether the old words are shown too. */
  both: boolean;
  onChange: (changes: Partial<CarryState>) => void;
}

/** The sheet: logic, what must be true, what was done there, the pilot. */
export function CarrySheet({ record, carried, industry, state, both, onChange }: Props) {
  const verdict = carryVerdict(carried.conditions.length, state.holds);
  const pilot = pilotBudget(state.budget);
  const answer = (index: number, holds: Holds) =>
    onChange({
      holds: carried.conditions.map((_, at) => (at === index ? holds : (state.holds[at] ?? ''))),
    });
  return (
    <div class="carry-sheet">
      <p class="carry-title">
        <a href={`/cases/${record.slug}/`}>{record.title}</a>
        {industry && ` → ${industry.name}`}
        <small>
          {record.outcomeText}，证据 {record.gradeText}；它的数字不能当成你的预期。
        </small>
      </p>
      {record.outcome === 'failure' && (
        <p class="note warn">
          这是一个失败案例：下面的条件成立得越多，越可能照样失败。用它查漏，不用它照做。
        </p>
      )}
      <section>
        <h3>底层逻辑：搬的是这一句</h3>
        <p class="logic">
          <SwappedPieces swapped={carried.logic} both={both} />
        </p>
        <p class="soft">读给本行业的销售或店长听。读不通，说明词不对，或逻辑在这里不成立。</p>
      </section>
      <section>
        <h3>必须成立的条件</h3>
        <ol class="carry-conditions">
          {carried.conditions.map((condition, index) => (
            <li key={record.conditions[index]}>
              <Condition
                text={<SwappedPieces swapped={condition} both={both} />}
                holds={state.holds[index] ?? ''}
                onAnswer={(holds) => answer(index, holds)}
              />
            </li>
          ))}
        </ol>
        {record.outcome !== 'failure' && (
          <p class={`note ${verdict.tone}`} role="status">
            {verdict.text}
          </p>
        )}
      </section>
      <section>
        <h3>原案例的做法：供参考，不照抄</h3>
        {!record.anonymised && <p class="soft">这是具名企业的事实，没有换词。</p>}
        <ol>
          {carried.actions.map((action, index) => (
            <li key={record.actions[index]}>
              <SwappedPieces swapped={action} both={both} />
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>试点清单</h3>
        <div class="params">
          <label class="param">
            <span class="name">在哪里试（一个城市或一家店）</span>
            <input
              type="text"
              maxLength={60}
              value={state.place}
              onInput={(event) => onChange({ place: event.currentTarget.value })}
            />
          </label>
          <label class="param">
            <span class="name">全部预算（元）</span>
            <input
              type="text"
              inputMode="decimal"
              maxLength={30}
              placeholder="例如 50 万"
              aria-invalid={state.budget.trim() !== '' && pilot === null}
              value={state.budget}
              onInput={(event) => onChange({ budget: event.currentTarget.value })}
            />
            {state.budget.trim() !== '' && pilot === null && (
              <span class="fault">
                读不出金额。请写大于 0、不超过一万亿的数，例如 500000 或 50 万。
              </span>
            )}
          </label>
        </div>
        <ul class="carry-pilot">
          <li>
            只在{state.place.trim() || '一个城市（或一家店）'}试，另留一处什么都不做，只记同样的数。
          </li>
          <li>
            花费不超过预算的 10%
            {pilot !== null && `，即 ${formatValue('money', pilot)} 元`}。
          </li>
          {industry?.pilot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Condition(props: {
  text: preact.ComponentChildren;
  holds: Holds;
  onAnswer: (holds: Holds) => void;
}) {
  const id = useId();
  return (
    <fieldset>
      <legend>{props.text}</legend>
      {HOLDS.map((holds) => (
        <label key={holds}>
          <input
            type="radio"
            name={id}
            checked={props.holds === holds}
            onChange={() => props.onAnswer(holds)}
          />
          {holds}
        </label>
      ))}
    </fieldset>
  );
}
