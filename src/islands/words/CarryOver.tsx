import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { carryCase, carryText, pilotDraft } from '../../domain/industry/carry-over.ts';
import {
  isCarryState,
  NOTHING_CARRIED,
  type CarryState,
} from '../../domain/industry/carry-state.ts';
import { wordList, type IndustryWords } from '../../domain/industry/word-list.ts';
import { CasePicker } from '../cases/CasePicker.tsx';
import { useCases } from '../cases/use-cases.ts';
import { LinkButton } from '../store/LinkButton.tsx';
import { WorkKeeping } from '../store/WorkKeeping.tsx';
import { useKept } from '../store/use-kept.ts';
import { openTemplate } from '../template/open-template.ts';
import { CopyText } from '../tree/CopyText.tsx';
import { CarrySheet } from './CarrySheet.tsx';
import { EditableWords } from './EditableWords.tsx';

/** An industry with its words and its list for a pilot. */
export interface CarryIndustry extends IndustryWords {
  pilot: string[];
}

interface Props {
  industries: CarryIndustry[];
}

/** Carries a case over to another industry: its logic in other words, what must be true, the pilot; as a sheet to fill in. */
export function CarryOver({ industries }: Props) {
  const read = useCases();
  const state = useSignal<CarryState>(NOTHING_CARRIED);
  const message = useSignal('');
  const [both, setBoth] = useState(true);
  const asked = useRef('');
  const keeping = useKept(
    {
      key: 'work/carry-over',
      value: state,
      start: NOTHING_CARRIED,
      guard: isCarryState,
      load: (stored) => (state.value = withCase(stored, asked.current)),
    },
    (reason) => (message.value = reason),
  );
  useEffect(() => {
    asked.current = new URLSearchParams(location.search).get('case') ?? '';
    if (asked.current) state.value = withCase(state.value, asked.current);
  }, []);
  const cases = read.state === 'found' ? read.cases : [];
  const words = cases.map(({ slug, title, swaps }) => ({ id: slug, title, text: '', swaps }));
  const record = cases.find(({ slug }) => slug === state.value.from);
  const industry = industries.find(({ id }) => id === state.value.industry);
  const set = (changes: Partial<CarryState>) => {
    asked.current = '';
    if (location.search) history.replaceState(history.state, '', location.pathname);
    state.value = { ...state.value, ...changes };
    message.value = '';
  };
  const pairs = wordList(state.value, industries, words);
  const { off } = state.value;
  const carried =
    record && carryCase(record, industry ? pairs.filter(({ from }) => !off.includes(from)) : []);

  return (
    <div class="tool words carry">
      {read.state === 'failed' && <p class="keeping bad">{read.reason}</p>}
      <div class="params no-print">
        <CasePicker
          label="1. 搬哪个案例"
          cases={cases}
          taken={[]}
          value={state.value.from}
          onPick={(from) => set({ from, holds: [] })}
        />
        <label class="param">
          <span class="name">2. 搬到哪个行业</span>
          <select
            value={state.value.industry}
            onChange={(event) => set({ industry: event.currentTarget.value, off: [] })}
          >
            <option value="">选一个行业……</option>
            {industries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="words-both">
          <input type="checkbox" checked={both} onChange={() => setBoth(!both)} />
          同时显示原来的词
        </label>
      </div>
      {state.value.from && cases.length > 0 && !record && (
        <p class="keeping bad">案例“{state.value.from}”已不在案例库里，请另选一个。</p>
      )}
      {!record && (
        <p class="keeping">
          先选一个案例。不知道选哪个，到<a href="/cases/">案例库</a>按渠道和手法筛。
        </p>
      )}
      {record && !industry && <p class="keeping">再选行业，词就换过来；没选之前是案例的原话。</p>}
      {record && carried && (
        <CarrySheet
          record={record}
          carried={carried}
          industry={industry}
          state={state.value}
          both={both}
          onChange={set}
        />
      )}
      <WorkKeeping
        keeping={keeping.value}
        what="迁移"
        blank="选好案例和行业，填的内容就自动存在本机，不会上传。"
      />
      <p class="tool-message fault" role="status">
        {message.value}
      </p>
      {record && carried && industry && (
        <>
          <div class="toolbar no-print">
            <div class="group">
              <button
                type="button"
                class="button primary"
                onClick={() =>
                  void openTemplate('pilot-plan', pilotDraft(record, carried, state.value)).then(
                    (fault) => (message.value = fault ?? ''),
                  )
                }
              >
                填成试点计划
              </button>
              <CopyText
                label="复制这一页"
                text={() =>
                  carryText(
                    record,
                    carried,
                    state.value,
                    industry,
                    location.href.replace(/[?#].*$/, ''),
                  )
                }
              />
              <button type="button" class="button" onClick={() => window.print()}>
                打印
              </button>
              <LinkButton state={state.value} />
            </div>
          </div>
          <details class="carry-words no-print">
            <summary>
              改词表：{industry.name}的词，一共 {pairs.length} 个
            </summary>
            <EditableWords
              words={state.value}
              pairs={pairs}
              counts={countsOf(carried)}
              onChange={set}
            />
          </details>
        </>
      )}
    </div>
  );
}

/** The state for another case: its answers are not those of the one before. */
function withCase(state: CarryState, slug: string): CarryState {
  return slug === '' || slug === state.from ? state : { ...state, from: slug, holds: [] };
}

/** How often each pair was used in everything that was carried over. */
function countsOf({ logic, actions, conditions }: ReturnType<typeof carryCase>) {
  const counts: (typeof logic)['counts'] = new Map();
  for (const text of [logic, ...actions, ...conditions]) {
    for (const [pair, count] of text.counts) counts.set(pair, (counts.get(pair) ?? 0) + count);
  }
  return counts;
}
