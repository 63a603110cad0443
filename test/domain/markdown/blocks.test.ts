import { expect, test } from 'vitest';
import { bullets, numbered, plain, table } from '../../../src/domain/markdown/blocks.ts';

test.each([
  ['utm_source 写平台', 'utm_source 写平台'],
  ['_强调_ 和 *强调*', '\\_强调\\_ 和 \\*强调\\*'],
  ['日期_活动名', '日期_活动名'],
  ['转化率 < 3%，[注] `x` ~', '转化率 \\< 3%，\\[注\\] \\`x\\` \\~'],
  ['A&B 与 &lt;', 'A&B 与 \\&lt;'],
  ['- 开头', '\\- 开头'],
  ['-40% 开头', '-40% 开头'],
  ['# 号', '\\# 号'],
  ['> 号', '\\> 号'],
  ['1. 开头', '1\\. 开头'],
  ['1.5 倍', '1.5 倍'],
  ['第一行\n第二行', '第一行 第二行'],
])('文字里的符号还是符号：%s', (text, wanted) => {
  expect(plain(text)).toBe(wanted);
});

test('条目里换行，下一行仍属于这一条', () => {
  expect(bullets(['甲\n乙'])).toBe('- 甲\n  乙');
  expect(numbered(['甲\n- 乙', '丙'], 9)).toBe('9. 甲\n   - 乙\n10. 丙');
});

test('单元格里的竖线和换行不拆坏表格', () => {
  expect(table(['甲|乙', '数'], [['一\n二', '1']], [1])).toBe(
    '| 甲\\|乙 | 数 |\n| --- | ---: |\n| 一<br>二 | 1 |',
  );
});
