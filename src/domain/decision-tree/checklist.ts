import type { Ending } from './schema.ts';
import type { Step } from './walk.ts';
import { clock, deadline, plainTime } from './time-text.ts';

export interface ChecklistParts {
  /** Title of the page. */
  title: string;
  steps: Step[];
  ending: Ending;
  /** Names of roles by id. */
  roles: Record<string, string>;
  /** When the ending was reached: time limits count from here. */
  from: Date;
  /** Positions of the actions that are done. */
  done?: ReadonlySet<number>;
  /** Address of this ending, to open it again. */
  link: string;
}

/** An ending as plain text for 企业微信, 飞书 or a mail: who, by when, what, and where it comes from. */
export function checklist({
  title,
  steps,
  ending,
  roles,
  from,
  done,
  link,
}: ChecklistParts): string {
  const name = (id: string) => roles[id] ?? id;
  const actions = ending.actions.map((action, index) => {
    const limits = [
      ...(action.owner ? [name(action.owner)] : []),
      ...(action.within ? [`${action.within}内，${clock(deadline(from, action.within))} 前`] : []),
    ];
    const tail = limits.length > 0 ? `（${limits.join('，')}）` : '';
    return `${done?.has(index) ? '☑' : '☐'} ${index + 1}. ${action.do}${tail}`;
  });
  return [
    `【${title}】${ending.end}`,
    `负责人：${name(ending.owner)}`,
    `时限：${ending.within}，${plainTime(deadline(from, ending.within))} 前（从 ${clock(from)} 算起）`,
    '',
    ...actions,
    '',
    `记录：${ending.record}`,
    `依据：${steps.map(({ answer }) => answer.label).join(' › ')}`,
    `页面：${link}`,
  ].join('\n');
}
