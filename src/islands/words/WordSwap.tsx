import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CaseRecord } from '../../domain/case/case-record.ts';
import { isSwapState, type SwapState } from '../../domain/industry/swap-state.ts';
import { swappedText, swapWords } from '../../domain/industry/swap-words.ts';
import { wordList, type CaseWords, type IndustryWords } from '../../domain/industry/word-list.ts';
import { KeepingState } from '../store/KeepingState.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import type { RecordKey } from '../store/record.ts';
import { useKept } from '../store/use-kept.ts';
import { useCases } from '../cases/use-cases.ts';
import { CopyText } from '../tree/CopyText.tsx';
import { EditableWords } from './EditableWords.tsx';
import { SwapResult } from './SwapResult.tsx';

interface Props {
  storeKey: RecordKey;
  industries: IndustryWords[];
}

/** 示例数据: every word of it that can be swapped stands on the page of an industry. */
const SAMPLE_TEXT =
  '先用问卷摸清用户兴趣，再按用户分层发种草笔记；每周看加入购物车的人数，每月看复购率和客单价。';

/** Puts the words of one industry in place of those of a case or any other text. */
export default function WordSwap({ storeKey, industries }: Props) {
  const read = useCases();
  const cases = useMemo(() => (read.state === 'found' ? read.cases.map(wordsOf) : []), [read]);
  const start = useMemo<SwapState>(
    () => ({ industry: industries[0]?.id ?? '', from: '', text: SAMPLE_TEXT, own: [], off: [] }),
    [industries],
  );
  const state = useSignal(start);
  const message = useSignal('');
  const keeping = useKept(
    {
      key: storeKey,
      value: state,
      start,
      guard: isSwapState,
      load: (stored) => (state.value = stored),
    },
    (reason) => (message.value = reason),
  );
  const pairs = wordList(state.value, industries, cases);
  const swapped = swapWords(
    state.value.text,
    pairs.filter(({ from }) => !state.value.off.includes(from)),
  );
  const set = (changes: Partial<SwapState>) => {
    state.value = { ...state.value, ...changes };
    message.value = '';
  };
  const { industry, from, text } = state.value;
  const chosen = cases.find(({ id }) => id === from);

  return (
    <div class="tool words">
      <div class="params">
        <label class="param">
          <span class="name">换成哪个行业的词</span>
          <select
            value={industry}
            onChange={(event) => set({ industry: event.currentTarget.value, off: [] })}
          >
            {industries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="param">
          <span class="name">原文从哪来</span>
          <select value={from} onChange={(event) => set({ from: event.currentTarget.value })}>
            <option value="">自己的文字</option>
            {cases.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {chosen && (
          <button type="button" class="button no-print" onClick={() => set({ text: chosen.text })}>
            放入这个案例的做法
          </button>
        )}
      </div>
      <div class="words-sides">
        <div class="param">
          <label class="name" for="words-text">
            原文
          </label>
          <textarea
            id="words-text"
            rows={8}
            value={text}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        </div>
        <SwapResult swapped={swapped} />
      </div>
      {keeping.value.state === 'sample' ? (
        <p class="keeping">示例数据。改原文或加一个词，就自动存在本机，不会上传。</p>
      ) : (
        <KeepingState keeping={keeping.value} />
      )}
      <p class="tool-message fault" role="status">
        {message.value || (read.state === 'failed' ? read.reason : '')}
      </p>
      <div class="toolbar no-print">
        <div class="group">
          <CopyText label="复制结果" primary text={() => swappedText(swapped)} />
          <button type="button" class="button" onClick={() => set({ text: '' })}>
            清空原文
          </button>
          <button
            type="button"
            class="button"
            onClick={() => set({ from: '', text: SAMPLE_TEXT, off: [] })}
          >
            载入示例
          </button>
          <LinkButton state={state.value} />
        </div>
      </div>
      <EditableWords words={state.value} pairs={pairs} counts={swapped.counts} onChange={set} />
    </div>
  );
}

function wordsOf({ slug, title, logic, actions, swaps }: CaseRecord): CaseWords {
  return { id: slug, title, text: [logic, ...actions].join('\n'), swaps };
}
