import type { Decision } from '../../domain/meeting/meeting-pack.ts';

interface Props {
  decisions: readonly Decision[];
  onChange: (decisions: Decision[]) => void;
}

const COLUMNS = [
  { id: 'what', name: '做什么' },
  { id: 'who', name: '谁' },
  { id: 'by', name: '哪天前' },
] as const satisfies { id: keyof Decision; name: string }[];

/** What the meeting decides, written down while it is said; on paper the blank lines stay for a pen. */
export function DecisionTable({ decisions, onChange }: Props) {
  return (
    <>
      <h3>决定</h3>
      <table class="data-table decisions">
        <thead>
          <tr>
            {COLUMNS.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {decisions.map((decision, index) => (
            // Decisions have no name but their place.
            <tr key={index}>
              {COLUMNS.map(({ id, name }) => (
                <td key={id} data-name={name}>
                  <input
                    class="no-print"
                    type="text"
                    maxLength={200}
                    aria-label={`第 ${index + 1} 条：${name}`}
                    value={decision[id]}
                    onInput={(event) =>
                      onChange(
                        decisions.with(index, { ...decision, [id]: event.currentTarget.value }),
                      )
                    }
                  />
                  <span class="print-only">{decision[id]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">
        会后抄进<a href="/templates/pdca-plan/">PDCA 执行表</a>，下次会先看上次的决定。
      </p>
    </>
  );
}
