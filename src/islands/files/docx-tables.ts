import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { FieldPlan, TablePlan } from '../../domain/document/docx-plan.ts';
import { GREY, textRuns } from './docx-text.ts';

/** Heights of blanks to write in by hand, in twips. */
const WRITING = { line: 480, lines: 1440, cell: 420 };
const LABEL_SHARE = 0.28;

/** Longer texts may run over to the next page; shorter ones stay together. */
const LONGEST_UNBROKEN = 300;

const SHADE = { label: 'F1F3F5', head: 'DCE6EE', total: 'E8ECEF' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '9AA5B1' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** Labels on the left, values or room to write on the right. */
export function fieldsTable(fields: FieldPlan[], width: number): Table {
  const label = Math.round(width * LABEL_SHARE);
  const rows = fields.map(({ label: name, hint, text, long }) => {
    const hints = hint
      ? [new Paragraph({ children: textRuns(hint, { size: 16, color: GREY }) })]
      : [];
    return new TableRow({
      cantSplit: text.length < LONGEST_UNBROKEN,
      ...(text
        ? {}
        : { height: { value: long ? WRITING.lines : WRITING.line, rule: HeightRule.ATLEAST } }),
      children: [
        cell(
          [new Paragraph({ children: textRuns(name, { bold: true, size: 20 }) }), ...hints],
          SHADE.label,
        ),
        cell([new Paragraph({ children: textRuns(text, {}) })]),
      ],
    });
  });
  return table(rows, [label, width - label]);
}

/** A table whose heads stand on every page. */
export function valuesTable({ columns, rows, totals, points }: TablePlan, width: number): Table {
  const sum = columns.reduce((total, column) => total + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / sum));
  const row = (texts: string[], run: IRunOptions = {}, fill?: string): TableRow =>
    new TableRow({
      cantSplit: texts.every((text) => text.length < LONGEST_UNBROKEN),
      ...(texts.every((text) => text === '' || text === '☐')
        ? { height: { value: WRITING.cell, rule: HeightRule.ATLEAST } }
        : {}),
      children: columns.map(({ align }, index) =>
        cell(
          [
            new Paragraph({
              alignment: ALIGN[align],
              children: textRuns(texts[index] ?? '', { size: points * 2, ...run }),
            }),
          ],
          fill,
        ),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head: text }) =>
      cell(
        [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            keepNext: true,
            children: textRuns(text, { size: points * 2, bold: true }),
          }),
        ],
        SHADE.head,
      ),
    ),
  });
  const totalRow = totals ? [row(totals, { bold: true }, SHADE.total)] : [];
  return table([head, ...rows.map((texts) => row(texts)), ...totalRow], widths);
}

const ALIGN = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
};

function table(rows: TableRow[], widths: number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { marginUnitType: WidthType.DXA, top: 50, bottom: 50, left: 80, right: 80 },
  });
}

function cell(children: Paragraph[], fill?: string): TableCell {
  return new TableCell({
    children,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {}),
  });
}
