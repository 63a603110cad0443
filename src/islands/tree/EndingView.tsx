import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { checklist } from '../../domain/decision-tree/checklist.ts';
import type { Ending } from '../../domain/decision-tree/schema.ts';
import { clock, deadline, nearTime } from '../../domain/decision-tree/time-text.ts';
import type { Step } from '../../domain/decision-tree/walk.ts';
import { ActionList } from './ActionList.tsx';
import { CopyText } from './CopyText.tsx';
import { printPage } from './print-page.ts';
import { timeLeft } from '../../domain/decision-tree/time-left.ts';
import { useNow } from './use-now.ts';

interface Props {
  ending: Ending;
  steps: Step[];
  /** When the ending was reached; a link without a usable time counts from now. */
  reached: Date | undefined;
  /** Names of roles by id. */
  roles: Record<string, string>;
  /** Title of the page. */
  title: string;
  onRestartClock: () => void;
  heading: Ref<HTMLHeadingElement>;
}

/** The ending: who, by what time of the clock, what to do and to write down. */
export function EndingView({
  ending,
  steps,
  reached,
  roles,
  title,
  onRestartClock,
  heading,
}: Props) {
  const [opened] = useState(() => new Date());
  const now = useNow();
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const from = reached ?? opened;
  const until = deadline(from, ending.within);
  const text = () => checklist({ title, steps, ending, roles, from, done, link: location.href });

  return (
    <div class="ending">
      <p class="progress">结局</p>
      <h3 ref={heading} tabIndex={-1}>
        {ending.end}
      </h3>
      <dl class="facts">
        <div>
          <dt>负责人</dt>
          <dd>
            <a href={`/guides/roles/#${ending.owner}`}>{roles[ending.owner]}</a>
          </dd>
        </div>
        <div>
          <dt>最晚</dt>
          <dd>
            <b>{nearTime(until, now)} 前</b>
            <small class={until < now ? 'late' : undefined}>{timeLeft(until, now)}</small>
          </dd>
        </div>
        <div>
          <dt>怎么算</dt>
          <dd>
            {nearTime(from, now)} 起，{ending.within}内
            <button type="button" class="plain" onClick={onRestartClock}>
              从现在重新计时
            </button>
          </dd>
        </div>
      </dl>
      <ActionList
        actions={ending.actions}
        roles={roles}
        from={from}
        done={done}
        onChange={setDone}
      />
      <p class="record">
        <b>记录：</b>
        {ending.record}
      </p>
      <p class="print-only">依据：{steps.map(({ answer }) => answer.label).join(' › ')}</p>
      <div class="buttons">
        <CopyText label="复制清单" primary text={text} />
        <button type="button" class="button" onClick={() => printPage('ending')}>
          打印
        </button>
      </div>
      {ending.links.length > 0 && (
        <ul class="ending-links">
          {ending.links.map(({ to, why }) => (
            <li key={to}>
              <a href={to}>{why}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        勾选只留在这一页，刷新就没有了。网址里带着 {clock(from)}{' '}
        这个起点，别人打开，看到的截止时间相同。
      </p>
    </div>
  );
}
