import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import type { DocxBlock, DocxPart, DocxPlan } from '../../domain/document/docx-plan.ts';
import { datedZip } from './dated-zip.ts';
import { fieldsTable, valuesTable } from './docx-tables.ts';
import { GREY, signatureLine, textLine } from './docx-text.ts';

const AUTHOR = '数字化营销知识库';
const FONT = { ascii: '微软雅黑', hAnsi: '微软雅黑', eastAsia: '微软雅黑', cs: '微软雅黑' };

/** In twips, 1440 to the inch; sizes of letters in half points. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1134;

/**
 * A plan as a .docx file; the same plan gives the same bytes. Only this module, `docx-text.ts` and
 * `docx-tables.ts` know the library, which is large: load them when they are needed.
 */
export async function docxBytes(plan: DocxPlan): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: plan.title,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles: STYLES,
    sections: plan.parts.map((part) => sectionOf(part, plan.title)),
  });
  return datedZip(new Uint8Array(await Packer.toArrayBuffer(file)), plan.date);
}

const STYLES = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
    },
    title: {
      run: { font: FONT, size: 36, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60 } },
    },
    heading1: {
      run: { font: FONT, size: 26, bold: true },
      paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
    },
  },
} as const;

function sectionOf({ orientation, blocks }: DocxPart, title: string): ISectionOptions {
  const upright = orientation === 'portrait';
  const width = (upright ? A4.width : A4.height) - 2 * MARGIN;
  return {
    properties: {
      page: {
        // The library turns the sheet itself.
        size: {
          ...A4,
          orientation: upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      },
    },
    footers: { default: new Footer({ children: [footerLine(title)] }) },
    children: blocks.flatMap((block) => blockOf(block, width)),
  };
}

function footerLine(title: string): Paragraph {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 16,
        color: GREY,
        children: [`${title}　第 `, CURRENT, ' 页，共 ', TOTAL_PAGES, ' 页'],
      }),
    ],
  });
}

function blockOf(block: DocxBlock, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [textLine(block.look, block.text)];
    case 'fields':
      return [fieldsTable(block.fields, width), gap()];
    case 'table':
      return [valuesTable(block, width), gap()];
    case 'signatures':
      return [...block.names.map((name) => signatureLine(name, width)), gap()];
  }
}

/** Two tables without a paragraph between them would become one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { line: 120 } });
}
