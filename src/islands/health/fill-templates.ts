import type { BoardRow, HealthBoard } from '../../domain/health/health-board.ts';
import type { BriefLine } from '../../domain/health/monthly-brief.ts';

/** Opens the template 健康度月度简报 with the board of a month. */
export async function fillBrief(board: HealthBoard, lines: BriefLine[]): Promise<void> {
  const [{ briefDraft }, { openTemplate }] = await parts();
  await openTemplate('health-brief', briefDraft(board, lines));
}

/** Opens the template 微型工作坊启动单 with one red light. */
export async function fillWorkshop(board: HealthBoard, row: BoardRow): Promise<void> {
  const [{ workshopDraft }, { openTemplate }] = await parts();
  await openTemplate('micro-workshop', workshopDraft(board, row));
}

function parts() {
  return Promise.all([
    import('../../domain/health/brief-draft.ts'),
    import('../template/open-template.ts'),
  ]);
}
