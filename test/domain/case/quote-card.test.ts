import { expect, test } from 'vitest';
import { quoteCard } from '../../../src/domain/case/quote-card.ts';
import { exampleRecord } from './example-record.ts';

test('a card carries basis, evidence and counter-case along with the figure', () => {
  expect(quoteCard(exampleRecord(), 'https://example.com/cases/demo-first/')).toBe(
    `【案例】先体验再下单
成功｜家居｜未写明｜证据 D（所载，未核实）
逻辑：因为用户怕买错，所以先体验，再下单。
数字：线索转化率 +22%（来源未注明；时间：未写明）
证据理由：来源资料所载，未核实。
成立条件：用户看得懂演示；门店有货。
反例：失败：工具没人用
出处：数字化营销知识库 https://example.com/cases/demo-first/`,
  );
});
