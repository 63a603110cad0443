import { expect, test } from 'vitest';
import { titleCoverage } from '../../../src/domain/search/title-coverage.ts';

test('says how much of a question a title has', () => {
  expect(titleCoverage('转化率高，为什么 ROI 反而低', ['转化', '率', '高', 'roi', '低'])).toBe(1);
  expect(titleCoverage('渠道投放工作台', ['渠道', 'roi'])).toBe(0.5);
  expect(titleCoverage('渠道投放工作台', [])).toBe(0);
});
