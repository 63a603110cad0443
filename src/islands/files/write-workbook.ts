import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import type {
  CellPlan,
  Look,
  SheetPlan,
  ValidationPlan,
  WorkbookPlan,
} from '../../domain/sheet/workbook-plan.ts';

/**
 * A plan as an .xlsx file; the same plan gives the same bytes. Only this module and
 * `read-workbook.ts` know the library, which is large: load them when they are needed.
 */
export function workbookBytes(plan: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const day = new Date(`${plan.date}T00:00:00Z`);
  const properties = {
    title: plan.title,
    creator: '数字化营销知识库',
    created: day,
    modified: day,
  };
  return writeXlsx({ properties, defaultFont: FONT, sheets: plan.sheets.map(sheetOf) }) as Promise<
    Uint8Array<ArrayBuffer>
  >;
}

function sheetOf(sheet: SheetPlan): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      cells.set(`${rowIndex},${columnIndex}`, cellOf(cell));
    });
  });
  const head = sheet.frozenRows;
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(({ value }) => literal(value))),
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    dataValidations: sheet.validations.map(validationOf),
    conditionalRules: sheet.marks.map(({ range, formula }, index) => ({
      type: 'expression',
      priority: index + 1,
      range,
      formula,
      // Conditional formats take the background colour, cells the foreground.
      style: { fill: { ...solid('FFFFD9D9'), bgColor: { rgb: 'FFFFD9D9' } } },
    })),
    ...(head > 0 ? { freezePane: { rows: head } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(head > 0 ? { printTitlesRow: `$${head}:$${head}` } : {}),
    },
    headerFooter: { oddFooter: '&C 第 &P 页，共 &N 页' },
  };
}

function cellOf({ value, formula, result, format, look }: CellPlan): Partial<Cell> {
  return {
    value: literal(value),
    ...(formula === undefined ? {} : { formula }),
    ...(result === undefined ? {} : { formulaResult: result }),
    style: { ...(look ? STYLES[look] : {}), ...(format ? { numFmt: format } : {}) },
  };
}

/** In the format `_x0041_` stands for a character; a text that happens to hold such signs is kept as it is. */
function literal(value: CellPlan['value']): string | number | null {
  return typeof value === 'string'
    ? value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    : (value ?? null);
}

function validationOf({
  range,
  type,
  source,
  least,
  most,
  message,
}: ValidationPlan): DataValidation {
  const bounds: Partial<DataValidation> =
    source !== undefined
      ? { formula1: source }
      : most === undefined
        ? { operator: 'greaterThanOrEqual', formula1: String(least) }
        : { operator: 'between', formula1: String(least), formula2: String(most) };
  return {
    type,
    range,
    ...bounds,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: '填写有误',
    errorMessage: message,
  };
}

/** Each style names it: LibreOffice takes another font where only `bold` is said. */
const FONT = { name: '微软雅黑', size: 11 } as const;
const BOLD = { ...FONT, bold: true } as const;
const BORDER = { style: 'thin', color: { rgb: 'FFBFC7CF' } } as const;
const GRID = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER };
const MIDDLE = { vertical: 'center' } as const;
const WRAPPED = { vertical: 'center', wrapText: true } as const;

type PatternFill = Extract<CellStyle['fill'], { type: 'pattern' }>;

const STYLES: Record<Look, CellStyle> = {
  title: { font: { ...BOLD, size: 16 } },
  hint: { font: { ...FONT, color: { rgb: 'FF5F6B76' } } },
  label: { font: BOLD, alignment: { vertical: 'top' } },
  text: { font: FONT, alignment: { vertical: 'top', wrapText: true } },
  head: {
    font: BOLD,
    fill: solid('FFDCE6EE'),
    border: GRID,
    alignment: { ...WRAPPED, horizontal: 'center' },
  },
  input: { font: FONT, border: GRID, alignment: MIDDLE },
  long: { font: FONT, border: GRID, alignment: WRAPPED },
  computed: { font: FONT, border: GRID, fill: solid('FFF1F3F5'), alignment: MIDDLE },
  total: { font: BOLD, border: GRID, fill: solid('FFE8ECEF'), alignment: MIDDLE },
};

function solid(rgb: string): PatternFill {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}
