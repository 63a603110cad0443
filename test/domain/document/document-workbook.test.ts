import { describe, expect, test } from 'vitest';
import { blankDocument } from '../../../src/domain/document/document-draft.ts';
import { documentOf } from '../../../src/domain/document/document-of.ts';
import { documentWorkbook } from '../../../src/domain/document/document-workbook.ts';
import { document as schema } from '../../../src/domain/document/schema.ts';
import type { CellPlan, SheetPlan } from '../../../src/domain/sheet/workbook-plan.ts';
import { exampleAbout, exampleDocument, exampleDraft, exampleHead } from './example-document.ts';

const plan = documentWorkbook(exampleDocument, exampleAbout, exampleDraft, { spareRows: 2 });
const [goal, work, review, notes] = plan.sheets as [SheetPlan, SheetPlan, SheetPlan, SheetPlan];

/** Row 3 of `work` says whether the rule holds, 5 holds the heads, 6 and 7 the draft, 8 and 9 are spare, 10 the totals. */
function cell(sheet: SheetPlan, address: string): CellPlan | undefined {
  return sheet.rows[Number(address.slice(1)) - 1]?.[address.charCodeAt(0) - 65];
}

test('每节一张工作表，名称是章节标题，说明在最后', () => {
  expect(plan.sheets.map(({ name }) => name)).toEqual(['目标', '分工', '复盘', '说明']);
  expect([goal, work, review].map((sheet) => cell(sheet, 'A1')?.value)).toEqual([
    '活动简报：目标',
    '活动简报：分工',
    '活动简报：复盘',
  ]);
});

test('章节叫“说明”，或只差大小写，工作表也不重名', () => {
  const titles = ['说明', 'roi 表', 'ROI 表'];
  const sections = exampleHead.sections.map((section, index) => ({
    ...section,
    title: titles[index],
  }));
  const odd = documentOf({ document: schema.parse({ ...exampleHead, sections }) });
  const names = documentWorkbook(odd, exampleAbout, exampleDraft).sheets.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
});

test('标题下面一行写着怎么填，先说这一节的要求', () => {
  expect([goal, work, review].map((sheet) => cell(sheet, 'A2')?.value)).toEqual([
    '只写一个目标。',
    '灰底的格子自动计算，不用填。表里的空行可以直接填，合计会一起变。',
    '填在右边的格子里。',
  ]);
});

describe('算式用到别的章节的空格', () => {
  test('公式指到那张工作表的格子', () => {
    expect(cell(goal, 'A4')?.value).toBe('总预算（元）');
    expect(cell(work, 'E6')).toMatchObject({
      formula: `IF(AND(ISNUMBER(D6),ISNUMBER('目标'!$B$4)),IFERROR(D6/'目标'!$B$4,""),"")`,
      result: 0.25,
    });
  });

  test('日期按文字判断空不空，按天数存', () => {
    expect(cell(work, 'G6')).toMatchObject({
      formula: `IF(COUNTA($A6,$B6,$C6,$D6,$F6)=0,"",IF('目标'!$B$5<>"",IFERROR(('目标'!$B$5+TRUNC(7)),""),""))`,
      result: 46_383,
      format: 'yyyy-mm-dd',
    });
    expect(cell(work, 'G8')?.result).toBe('');
  });

  test('整张表的核对和标红的规则也是', () => {
    expect(cell(work, 'B3')).toMatchObject({
      formula: `IF(ISNUMBER('目标'!$B$4),IFERROR(IF(SUM($D$6:$D$9)<='目标'!$B$4,"相符","花费超过总预算，请减掉一些。"),""),"")`,
      result: '相符',
    });
    expect(work.marks).toEqual([
      {
        range: 'D6:D9',
        formula: `IF(AND(ISNUMBER(D6),ISNUMBER('目标'!$B$4)),IFERROR(NOT(D6<='目标'!$B$4/2),""),"")=TRUE`,
      },
    ]);
  });

  test('标题里的引号在公式里写成两个', () => {
    const [first, ...others] = exampleHead.sections;
    const head = { ...exampleHead, sections: [{ ...first, title: "What's 目标" }, ...others] };
    const odd = documentWorkbook(
      documentOf({ document: schema.parse(head) }),
      exampleAbout,
      exampleDraft,
    );
    expect(odd.sheets[0]?.name).toBe("What's 目标");
    expect(odd.sheets[1]?.rows[5]?.[4]?.formula).toContain(`D6/'What''s 目标'!$B$4`);
  });
});

test('合计行：金额相加，占比重算，勾选数个数并写成几项', () => {
  expect(cell(work, 'A10')?.value).toBe('合计');
  expect(cell(work, 'D10')).toMatchObject({ formula: 'SUM(D6:D9)', result: 6500.5 });
  expect(cell(work, 'E10')).toMatchObject({ result: 0.65005, format: '0.00%' });
  expect(cell(work, 'F10')).toMatchObject({
    formula: 'IFERROR(SUMPRODUCT(--($F$6:$F$9<>"")),"")',
    result: 1,
    format: '0"项"',
  });
});

test('只有空格的章节竖放、不冻结、格子够宽；有表的横放', () => {
  expect([goal, work, review].map(({ orientation }) => orientation)).toEqual([
    'portrait',
    'landscape',
    'portrait',
  ]);
  expect([goal, work, review].map(({ frozenRows }) => frozenRows)).toEqual([0, 5, 0]);
  expect(review.widths).toEqual([24, 72]);
  expect(review.rows).toHaveLength(3);
  expect(cell(review, 'B3')).toMatchObject({ value: '第一行\n第二行', look: 'long' });
});

test('空行不写进文件，其余照填', () => {
  const tables = { work: [{ task: ' ', cost: '' }, ...(exampleDraft.tables['work'] ?? [])] };
  expect(
    documentWorkbook(exampleDocument, exampleAbout, { ...exampleDraft, tables }, { spareRows: 2 }),
  ).toEqual(plan);
});

test('什么都没填，也是一份能打开、能填的工作簿', () => {
  const blank = documentWorkbook(exampleDocument, exampleAbout, blankDocument(exampleDocument, 3));
  const [, table] = blank.sheets;
  expect(table?.rows.slice(5, 15).map((row) => row[4]?.result)).toEqual(
    Array.from({ length: 10 }, () => ''),
  );
  expect(table?.rows[15]?.map(({ result }) => result)).toEqual([
    undefined,
    undefined,
    undefined,
    0,
    '',
    0,
    undefined,
  ]);
});

test('下拉选项只用自己章节的那几行，勾选只收“是”', () => {
  const list = work.validations.find(({ range }) => range === 'C6:C9');
  const rows = /^'说明'!\$B\$(\d+):\$B\$(\d+)$/.exec(list?.source ?? '');
  const options = notes.rows.slice(Number(rows?.[1]) - 1, Number(rows?.[2]));
  expect(options.map((row) => row[1]?.value)).toEqual(['未开始', '进行中', '完成']);
  expect(options[0]?.[0]?.value).toBe('可选：分工 · 状态');
  expect(work.validations.find(({ range }) => range === 'F6:F9')).toEqual({
    range: 'F6:F9',
    type: 'list',
    source: '"是"',
    message: '“已验收”做完了填“是”，没做留空。',
  });
});

test('说明里写明是哪一节的哪一栏', () => {
  const lines = notes.rows.map((row) => row.map(({ value }) => value).join('｜'));
  expect(lines).toEqual(
    expect.arrayContaining([
      '目标 · 总预算（元）｜金额，保留两位小数。',
      '分工 · 谁做｜人名。',
      '分工 · 占比｜自动计算，不用填：占比 = 花费 ÷ 总预算；合计用各栏的合计数重新算，不是各行的平均。',
      '分工 · 已验收｜做完了填“是”，没做留空；合计为填了的格数。',
      '复盘 · 学到什么｜文字，可以分行。写给下一次的人。',
      '版本标记｜marketing-handbook/template/brief/v2',
    ]),
  );
});
