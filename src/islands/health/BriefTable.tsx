import type { BoardRow, DimensionScore, HealthBoard } from '../../domain/health/health-board.ts';
import { scoreText } from '../../domain/health/board-texts.ts';
import { CYCLES } from '../../domain/health/health-indicators.ts';
import { BRIEF_HEADS, type BriefLine } from '../../domain/health/monthly-brief.ts';
import { LightChip } from './LightChip.tsx';

interface Props {
  board: HealthBoard;
  lines: BriefLine[];
  /** What somebody wrote as the next step, by the id of the indicator. */
  actions: Record<string, string>;
  onAction: (id: string, text: string) => void;
  onWorkshop: (row: BoardRow) => void;
}

/** The monthly brief: one row an indicator, under its dimension with the score; also what is printed. */
export function BriefTable({ board, lines, actions, onAction, onWorkshop }: Props) {
  return (
    <table class="data-table compact health-table">
      <thead>
        <tr>
          <th scope="col">{BRIEF_HEADS.indicator}</th>
          <th scope="col" class="num">
            {BRIEF_HEADS.value}
          </th>
          <th scope="col">{BRIEF_HEADS.target}</th>
          <th scope="col">{BRIEF_HEADS.light}</th>
          <th scope="col">{BRIEF_HEADS.change}</th>
          <th scope="col">{BRIEF_HEADS.month}</th>
          <th scope="col">{BRIEF_HEADS.action}</th>
        </tr>
      </thead>
      {board.dimensions.map((score) => (
        <tbody key={score.dimension}>
          <DimensionRow score={score} cycle={cycleOf(board.rows, score)} />
          {board.rows.map(
            (row, index) =>
              row.indicator.dimension === score.dimension && (
                <IndicatorRow
                  key={row.indicator.id}
                  row={row}
                  line={lines[index] as BriefLine}
                  action={actions[row.indicator.id] ?? ''}
                  onAction={(text) => onAction(row.indicator.id, text)}
                  onWorkshop={() => onWorkshop(row)}
                />
              ),
          )}
        </tbody>
      ))}
    </table>
  );
}

function cycleOf(rows: BoardRow[], { dimension }: DimensionScore): string {
  const row = rows.find(({ indicator }) => indicator.dimension === dimension);
  return row ? CYCLES[row.indicator.cycle] : '';
}

function DimensionRow({ score, cycle }: { score: DimensionScore; cycle: string }) {
  return (
    <tr class="dimension">
      <th scope="rowgroup" colSpan={7}>
        <span class="name">{score.dimension}</span>
        <span class="cycle">{cycle}复盘</span>
        <span class="score">
          <svg class="bar" aria-hidden="true">
            <rect width={`${score.score ?? 0}%`} height="100%" />
          </svg>
          {scoreText(score.score)}
          {score.rated < score.of && `（${score.of} 项里有 ${score.rated} 项有数）`}
        </span>
      </th>
    </tr>
  );
}

interface RowProps {
  row: BoardRow;
  line: BriefLine;
  action: string;
  onAction: (text: string) => void;
  onWorkshop: () => void;
}

function IndicatorRow({ row, line, action, onAction, onWorkshop }: RowProps) {
  const { light } = row.rating;
  return (
    <tr data-indicator={line.id}>
      <th scope="row">{line.indicator}</th>
      <td class="num" data-label={BRIEF_HEADS.value}>
        <b>{line.value}</b>
        <small>{line.measured}</small>
      </td>
      <td data-label={BRIEF_HEADS.target}>{line.target}</td>
      <td data-label={BRIEF_HEADS.light}>
        <LightChip rating={row.rating} />
        <small>{line.distance}</small>
      </td>
      <td data-label={BRIEF_HEADS.change}>
        {line.change}
        <small>{line.against}</small>
      </td>
      <td data-label={BRIEF_HEADS.month} class={row.cycle.owed ? 'owed' : undefined}>
        {line.month}
        <small>{line.carried}</small>
      </td>
      <td data-label={BRIEF_HEADS.action} class="action">
        <textarea
          class="no-print"
          rows={2}
          aria-label={`${line.indicator}的行动项`}
          placeholder={line.action}
          value={action}
          onInput={(event) => onAction(event.currentTarget.value)}
        />
        <span class="print-only">{line.action}</span>
        {light === 'red' && (
          <span class="act no-print">
            <a
              href="/templates/micro-workshop/"
              onClick={(event) => {
                event.preventDefault();
                onWorkshop();
              }}
            >
              填工作坊启动单
            </a>
            <a href="/decision-trees/indicator-below-target/">查原因、定动作</a>
          </span>
        )}
      </td>
    </tr>
  );
}
