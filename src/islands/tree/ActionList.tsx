import type { Action } from '../../domain/decision-tree/schema.ts';
import { clock, deadline } from '../../domain/decision-tree/time-text.ts';

interface Props {
  actions: Action[];
  /** Names of roles by id. */
  roles: Record<string, string>;
  /** Time limits count from here. */
  from: Date;
  /** Positions of the actions that are done. */
  done: ReadonlySet<number>;
  onChange: (done: ReadonlySet<number>) => void;
}

/** What to do, to be ticked off. */
export function ActionList({ actions, roles, from, done, onChange }: Props) {
  function toggle(index: number) {
    const next = new Set(done);
    if (!next.delete(index)) next.add(index);
    onChange(next);
  }
  return (
    <ol class="actions">
      {actions.map(({ do: what, owner, within }, index) => (
        <li key={what}>
          <label>
            <input type="checkbox" checked={done.has(index)} onChange={() => toggle(index)} />
            <span>
              {what}
              {(owner ?? within) && (
                <small>
                  {[
                    owner && roles[owner],
                    within && `${within}内，${clock(deadline(from, within))} 前`,
                  ]
                    .filter(Boolean)
                    .join('，')}
                </small>
              )}
            </span>
          </label>
        </li>
      ))}
    </ol>
  );
}
