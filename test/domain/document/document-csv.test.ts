import { expect, test } from 'vitest';
import { documentCsv } from '../../../src/domain/document/document-csv.ts';
import { exampleDocument, exampleDraft, exampleHead } from './example-document.ts';
import { documentOf } from '../../../src/domain/document/document-of.ts';
import { document as schema } from '../../../src/domain/document/schema.ts';

test('每节在自己的标题下面，节与节之间空一行，没有合计行', () => {
  expect(documentCsv(exampleDocument, exampleDraft)).toBe(
    [
      '\uFEFF目标',
      '活动名称,年货节',
      '总预算（元）,10000',
      '启动日,2026-12-20',
      '',
      '分工',
      '事项,谁做,状态,花费（元）,占比,已验收,截止',
      '海报,李雷,完成,2500,25%,是,2026-12-27',
      '直播,,未开始,4000.5,40.005%,,2026-12-27',
      '',
      '复盘',
      '学到什么,"第一行\n第二行"',
      '',
    ].join('\r\n'),
  );
});

test('空行不写，没填的空格留着标签，算不出的格子空着', () => {
  const text = documentCsv(exampleDocument, {
    params: { name: '年货节' },
    tables: {
      work: [
        { task: '', cost: ' ' },
        { task: '海报', cost: '2500' },
      ],
    },
  });
  expect(text.split('\r\n').slice(1, 8)).toEqual([
    '活动名称,年货节',
    '总预算（元）,',
    '启动日,',
    '',
    '分工',
    '事项,谁做,状态,花费（元）,占比,已验收,截止',
    '海报,,,2500,,,',
  ]);
});

test('读不懂的照原样写，勾选的各种写法写成“是”', () => {
  const text = documentCsv(exampleDocument, {
    params: { budget: '一万' },
    tables: { work: [{ task: '海报', cost: '两千', done: '√' }] },
  });
  expect(text).toContain('总预算（元）,一万\r\n');
  expect(text).toContain('\r\n海报,,,两千,,是,\r\n');
});

test('像公式的标题和文字，表格软件不会运行', () => {
  const [first, ...others] = exampleHead.sections;
  const head = { ...exampleHead, sections: [{ ...first, title: '=目标' }, ...others] };
  const text = documentCsv(documentOf({ document: schema.parse(head) }), {
    params: { name: '+1' },
    tables: {},
  });
  expect(text.split('\r\n').slice(0, 2)).toEqual(["\uFEFF'=目标", "活动名称,'+1"]);
});
