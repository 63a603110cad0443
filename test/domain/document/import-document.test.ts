import { describe, expect, test } from 'vitest';
import { documentCsv } from '../../../src/domain/document/document-csv.ts';
import type { DocumentDraft } from '../../../src/domain/document/document-draft.ts';
import { documentWorkbook } from '../../../src/domain/document/document-workbook.ts';
import { importDocument } from '../../../src/domain/document/import-document.ts';
import type { Grid, GridCell } from '../../../src/domain/sheet/grid.ts';
import { readDelimited } from '../../../src/domain/sheet/read-delimited.ts';
import { gridsOf } from '../../support/grids-of.ts';
import { exampleAbout, exampleDocument, exampleDraft } from './example-document.ts';

const grids = gridsOf(documentWorkbook(exampleDocument, exampleAbout, exampleDraft));

function read(from: Grid[]) {
  const result = importDocument(exampleDocument, exampleAbout, from);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

function refusal(from: Grid[], definition = exampleDocument): string | undefined {
  const result = importDocument(definition, exampleAbout, from);
  return 'refused' in result ? result.refused : undefined;
}

function csvGrid(draft: DocumentDraft): Grid {
  return { name: 'csv', rows: readDelimited(documentCsv(exampleDocument, draft)) };
}

const oneSheet = (...rows: GridCell[][]): Grid[] => [{ name: '表', rows }];
const tableHead = ['事项', '谁做', '状态', '花费（元）', '占比', '已验收', '截止'];

test('自己的工作簿读回来一字不差', () => {
  expect(read(grids)).toEqual({ draft: exampleDraft, errors: [], notes: [] });
});

test('工作表换了次序、改了名字，也按栏目认得出', () => {
  const renamed = grids.map((grid, index) => ({ ...grid, name: `Sheet${index}` }));
  expect(read(renamed.toReversed())).toEqual({ draft: exampleDraft, errors: [], notes: [] });
});

test('CSV 按章节标题分开读', () => {
  expect(read([csvGrid(exampleDraft)])).toEqual({ draft: exampleDraft, errors: [], notes: [] });
});

test('CSV 里空着的空格和空表也分得开', () => {
  const draft = {
    params: { name: '年货节', budget: '', day: '', lesson: '' },
    tables: { work: [] },
  };
  expect(read([csvGrid(draft)])).toEqual({
    draft,
    errors: [],
    notes: ['分工：表头下面没有填写的行，读入的是一张空表。'],
  });
});

test('表里有一行只写了别的章节的标题，后面的行还在', () => {
  const [first = {}, second = {}] = exampleDraft.tables['work'] ?? [];
  const blank = { owner: '', state: '', cost: '', done: '' };
  const work = [first, { ...blank, task: '复盘' }, second];
  // Without the day the row has nothing computed either.
  const params = { ...exampleDraft.params, day: '' };
  const { draft } = read([csvGrid({ params, tables: { work } })]);
  expect(draft).toEqual({ params, tables: { work } });
});

describe('缺了章节', () => {
  test('缺空格的章节：留空，说出是哪几节', () => {
    const { draft, notes, errors } = read(grids.filter(({ name }) => name !== '目标'));
    expect(draft.params).toEqual({ name: '', budget: '', day: '', lesson: '第一行\n第二行' });
    expect(draft.tables).toEqual(exampleDraft.tables);
    expect(notes).toEqual(['文件里没有找到“目标”，这几节留空。']);
    expect(errors).toEqual([
      { section: 'goal', row: null, field: 'name', message: '“活动名称”还没有填。' },
    ]);
  });

  test('缺表的章节：空表', () => {
    const { draft, notes } = read(grids.filter(({ name }) => name === '目标'));
    expect(draft.tables).toEqual({ work: [] });
    expect(draft.params['name']).toBe('年货节');
    expect(notes).toEqual(['文件里没有找到“分工”“复盘”，这几节留空。']);
  });
});

test('删掉了一节的工作表，不拿栏目相同的另一节来填', () => {
  const [goal, work] = exampleDocument.sections;
  if (!goal || !work) throw new Error('no sections');
  const sections = [goal, work, { ...work, id: 'more', title: '加做的' }];
  const definition = { ...exampleDocument, sections };
  const tables = { work: exampleDraft.tables['work'] ?? [], more: [{ task: '直播' }] };
  const all = gridsOf(
    documentWorkbook(definition, exampleAbout, { params: exampleDraft.params, tables }),
  );
  const without = all.filter(({ name }) => name !== '加做的');
  expect(importDocument(definition, exampleAbout, without)).toMatchObject({
    draft: { tables: { work: tables.work, more: [] } },
    notes: ['文件里没有找到“加做的”，这几节留空。'],
  });
});

test('每节的提醒前面写着是哪一节', () => {
  const { draft, notes } = read(
    oneSheet(['事项', '花费', '优先级'], ['海报', '2500', '高'], ['合计', '2500'], ['另记', '1']),
  );
  expect(draft.tables['work']).toEqual([
    { task: '海报', owner: '', state: '', cost: '2500', done: '' },
  ]);
  expect(notes).toEqual([
    '分工：文件里没有“谁做”“状态”“已验收”，这几栏留空。',
    '分工：没有用到文件里的“优先级”。',
    '分工：合计行下面还有 1 行，没有读入。请移到合计行上面再导入。',
    '文件里没有找到“目标”“复盘”，这几节留空。',
  ]);
});

test('读不懂的格子留着原文，说出在哪一节、第几行、哪一栏', () => {
  const from = oneSheet(
    ['目标'],
    ['活动名称', '年货节'],
    ['启动日', '下周一'],
    [],
    ['分工'],
    tableHead,
    ['海报', '', '', '2500', '', '', ''],
    ['直播', '', '做着', '四千', '', '大概', ''],
  );
  const { draft, errors } = read(from);
  expect(errors).toEqual([
    {
      section: 'goal',
      row: null,
      field: 'day',
      message: '“启动日”写的是“下周一”，认不出日期。请写成 2026-11-22。',
    },
    {
      section: 'work',
      row: 1,
      field: 'state',
      message: '“状态”里没有“做着”这一项。可选：未开始、进行中、完成。',
    },
    {
      section: 'work',
      row: 1,
      field: 'cost',
      message: '“花费”写的是“四千”，不是数字。请写成 12,000 或 1.2 万。',
    },
    {
      section: 'work',
      row: 1,
      field: 'done',
      message: '“已验收”写的是“大概”。做完了请填“是”，没做请留空。',
    },
  ]);
  expect(draft.params['day']).toBe('下周一');
  expect(draft.tables['work']?.[1]).toMatchObject({ state: '做着', cost: '四千', done: '大概' });
});

test('旧版模板按栏目名称读入，并请人核对', () => {
  const old = documentWorkbook({ ...exampleDocument, version: 1 }, exampleAbout, exampleDraft);
  expect(read(gridsOf(old))).toEqual({
    draft: exampleDraft,
    errors: [],
    notes: ['文件来自第 1 版模板，现在是第 2 版。已按栏目名称读入，请核对一遍。'],
  });
});

describe('不读的文件说明原因', () => {
  test('另一个模板的文件，即使栏目一样', () => {
    const other = { ...exampleAbout, slug: 'review', title: '复盘报告' };
    expect(refusal(gridsOf(documentWorkbook(exampleDocument, other, exampleDraft)))).toBe(
      '这个文件是“复盘报告”的模板，不是“活动简报”。请到那个模板的页面导入，或换一个文件。',
    );
  });

  test('一节也没有找到', () => {
    expect(refusal(oneSheet(['姓名', '电话'], ['李雷', '138']))).toBe(
      '没有在文件里找到“活动简报”的内容，要有“目标”“分工”“复盘”各节的栏目名称。请用本页下载的模板填写，再导入。',
    );
    expect(refusal([])).toBe(refusal(oneSheet()));
  });

  test('只有一张表的文档说出表头', () => {
    const [, work] = exampleDocument.sections;
    const definition = { ...exampleDocument, sections: work ? [work] : [] };
    expect(refusal(oneSheet(['姓名']), definition)).toBe(
      '没有在文件里找到“活动简报”的表头。表头要在同一行，写着：事项、谁做、状态、花费（元）、已验收。请用本页下载的模板填写，或把您的表头改成这些名称。',
    );
  });

  test('一节的行数太多', () => {
    const rows = Array.from({ length: 2001 }, () => ['海报', '李雷']);
    expect(refusal(oneSheet(['分工'], tableHead, ...rows))).toBe(
      '表里不止 2,000 行，网页里读不下。请先在表格软件里汇总，再导入。',
    );
  });
});
