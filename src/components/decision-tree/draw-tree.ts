import { hierarchy, type HierarchyNode } from 'd3-hierarchy';
import type { OutlineBranch, OutlineNode } from '../../domain/decision-tree/outline.ts';
import { wrapText } from './wrap-text.ts';

export const BOX_WIDTH = 206;
export const LINE_HEIGHT = 17;
export const LABEL_HEIGHT = 15;
const COLUMN_GAP = 32;
const ROW_GAP = 9;
const PADDING = 6;
const SIDE_PADDING = 9;
const FONT = 13;
const LABEL_FONT = 11.5;
/** Where the way down leaves a box, from its left edge. */
const STEM = 18;

export interface Box {
  node: OutlineNode;
  x: number;
  y: number;
  height: number;
  title: string[];
  /** Smaller line under the title. */
  detail: string | undefined;
  /** The answer that leads here, above the box. */
  label: { x: number; y: number; lines: string[] } | undefined;
}

export interface Drawing {
  width: number;
  height: number;
  boxes: Box[];
  /** SVG path data of the ways from box to box. */
  ways: string[];
}

interface Branched {
  node: OutlineNode;
  branch?: OutlineBranch;
}

/**
 * The tree as a flow chart: the longest way runs down a column, the other answers leave to the right.
 * So it is three columns wide where a tree by depth would be seven, and fits a page and a sheet of A4.
 */
export function drawTree(
  root: OutlineNode,
  detailOf: (node: OutlineNode) => string | undefined,
): Drawing {
  const boxes: Box[] = [];
  const ways: string[] = [];
  const tree = hierarchy<Branched>({ node: root }, ({ node }) =>
    node.kind === 'question' ? node.branches.map((branch) => ({ node: branch.node, branch })) : [],
  );

  /** Draws a node and all that follows it with its top at `y`; returns the lowest point. */
  function place(
    item: HierarchyNode<Branched>,
    column: number,
    y: number,
    down: boolean,
  ): { box: Box; bottom: number } {
    const box = boxAt(item, column, y, down, detailOf);
    boxes.push(box);
    const next = straightOn(item);
    let bottom = box.y;
    for (const child of item.children ?? []) {
      if (child === next) continue;
      const placed = place(child, column + 1, bottom === box.y ? y : bottom + ROW_GAP, false);
      ways.push(wayRight(box, placed.box));
      bottom = placed.bottom;
    }
    bottom = Math.max(bottom, box.y + box.height);
    if (!next) return { box, bottom };
    const placed = place(next, column, bottom + ROW_GAP, true);
    ways.push(wayDown(box, placed.box));
    return { box, bottom: placed.bottom };
  }

  const { bottom } = place(tree, 0, 1, false);
  return {
    width: Math.max(...boxes.map(({ x }) => x)) + BOX_WIDTH + 1,
    height: bottom + 1,
    boxes,
    ways,
  };
}

/** The child that continues the column: the question with the longest way still to go. */
function straightOn(item: HierarchyNode<Branched>): HierarchyNode<Branched> | undefined {
  return item.children
    ?.filter((child) => child.height > 0)
    .reduce<HierarchyNode<Branched> | undefined>(
      (best, child) => (best && best.height >= child.height ? best : child),
      undefined,
    );
}

function boxAt(
  { data: { node, branch } }: HierarchyNode<Branched>,
  column: number,
  y: number,
  down: boolean,
  detailOf: (node: OutlineNode) => string | undefined,
): Box {
  const x = column * (BOX_WIDTH + COLUMN_GAP) + 1;
  const indent = down ? STEM + 10 : 0;
  const lines = branch
    ? wrapText(branch.label, (BOX_WIDTH + COLUMN_GAP / 2 - indent) / LABEL_FONT)
    : [];
  const title = wrapText(titleOf(node), (BOX_WIDTH - 2 * SIDE_PADDING) / FONT);
  const detail = detailOf(node);
  return {
    node,
    x,
    y: y + lines.length * LABEL_HEIGHT + (branch ? 2 : 0),
    height: 2 * PADDING + (title.length + (detail ? 1 : 0)) * LINE_HEIGHT,
    title,
    detail,
    label: branch && { x: x + indent, y, lines },
  };
}

function titleOf(node: OutlineNode): string {
  if (node.kind === 'ending') return node.ending.end;
  return node.kind === 'again'
    ? `见第 ${node.number} 题：${node.question.ask}`
    : `${node.number}. ${node.question.ask}？`;
}

function wayRight(from: Box, to: Box): string {
  const startX = from.x + BOX_WIDTH;
  const startY = Math.min(from.y + from.height / 2, to.y + to.height / 2);
  const trunk = startX + COLUMN_GAP / 2;
  const y = to.y + to.height / 2;
  return `M${startX} ${startY}H${trunk}V${y}H${to.x}m-6 -4l6 4l-6 4`;
}

function wayDown(from: Box, to: Box): string {
  return `M${from.x + STEM} ${from.y + from.height}V${to.y}m-4 -6l4 6l4 -6`;
}
