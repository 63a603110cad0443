import { formatValue } from '../../domain/field/format-value.ts';
import { r2Text } from '../../domain/response/fit-texts.ts';
import type { WeeksMatch } from '../../domain/response/match-weeks.ts';
import { yuanText } from '../../domain/response/split-texts.ts';
import { WEEKS_SHEET } from '../../domain/response/weeks-sheet.ts';
import { blankDraft, type Draft, type DraftValues } from '../../domain/sheet/draft.ts';
import type { EvaluatedSheet } from '../../domain/sheet/evaluate-sheet.ts';
import { DraftButtons } from '../sheet/DraftButtons.tsx';
import type { DraftStore } from '../sheet/draft-store.ts';
import { SheetGrid } from '../sheet/SheetGrid.tsx';
import { useUndoKeys } from '../sheet/use-undo-keys.ts';

interface Props {
  table: DraftStore;
  read: DraftValues;
  issues: EvaluatedSheet['issues'];
  /** Weeks that count. */
  count: number;
  matches: WeeksMatch[];
  /** How the rows have to be. */
  help: string;
  sample: Draft;
  onMessage: (message: string) => void;
}

/** The reader's own weeks, and how well the curves above agree with them. */
export function WeeksTable(props: Props) {
  const { table, read, issues, count, matches, help, sample, onMessage } = props;
  useUndoKeys(table, '.sheet-frame');
  return (
    <>
      <details class="weeks no-print">
        <summary>
          周数据（{count === 0 ? '还没有' : `${formatValue('integer', count)} 行`}）
        </summary>
        <div class="stacked">
          <p class="help">{help}</p>
          <div class="toolbar">
            <div class="group">
              <DraftButtons
                table={table}
                changes={[
                  {
                    label: '清空周数据',
                    draft: () => blankDraft(WEEKS_SHEET, 1),
                    message: '周数据已清空，可以撤销。',
                  },
                  {
                    label: '载入示例周数据',
                    draft: () => sample,
                    message: '已载入示例周数据，可以撤销。',
                  },
                ]}
                onMessage={onMessage}
              />
            </div>
          </div>
          <SheetGrid
            sheet={WEEKS_SHEET}
            store={table}
            read={read}
            evaluated={{ rows: [], totals: { values: {}, missing: {} }, issues }}
            caption="周数据：填好后点上面的“从周数据拟合”"
            onMessage={onMessage}
          />
        </div>
      </details>
      {matches.length > 0 && <Matches matches={matches} />}
    </>
  );
}

function Matches({ matches }: { matches: WeeksMatch[] }) {
  return (
    <section class="matches" aria-labelledby="curves-matches">
      <h3 id="curves-matches">表里的曲线和周数据合不合</h3>
      <p class="help">R² 是曲线解释了多少起伏：1 最好，低于 0 还不如用平均数。</p>
      <dl>
        {matches.map(({ channel, weeks, least, most, rSquared, warnings }) => (
          <div key={channel}>
            <dt>{channel}</dt>
            <dd>
              R² <b>{r2Text(rSquared)}</b>，{weeks} 周，花过 {yuanText(least)} ～ {yuanText(most)}{' '}
              元。
              {warnings.join('')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
