import { expect, test } from 'vitest';
import { parseExpression } from '../../../src/domain/expression/parse.ts';
import { toExcel } from '../../../src/domain/expression/to-excel.ts';

const columns = ['channel', 'spend', 'revenue', 'roi'];

function excel(source: string): string {
  const letter = (id: string): string => String.fromCharCode(65 + columns.indexOf(id));
  return toExcel(parseExpression(source), {
    cell: (id) => (id === 'total' ? '$B$3' : `${letter(id)}5`),
    column: (id) => `${letter(id)}$5:${letter(id)}$9`,
    isNumeric: (id) => id !== 'channel',
  });
}

test.each([
  ['revenue / spend', 'IF(AND(ISNUMBER(C5),ISNUMBER(B5)),IFERROR(C5/B5,""),"")'],
  ['spend / sum(spend)', 'IF(ISNUMBER(B5),IFERROR(B5/SUM(B$5:B$9),""),"")'],
  ['total * 2', 'IF(ISNUMBER($B$3),IFERROR($B$3*2,""),"")'],
  [
    'if(channel != "搜索", 1, 0)',
    'IF(C5<>"",IFERROR(IF(C5<>"搜索",1,0),""),"")'.replaceAll('C5', 'A5'),
  ],
  ['(1 - 2) - (3 - 4)', 'IFERROR(1-2-(3-4),"")'],
  ['2 / (3 * 4)', 'IFERROR(2/(3*4),"")'],
  ['-(1 + 2) * 3', 'IFERROR((-(1+2))*3,"")'],
  ['avg(spend)', 'IFERROR(AVERAGE(B$5:B$9),"")'],
  ['max(spend)', 'IFERROR(IF(COUNT(B$5:B$9)=0,NA(),MAX(B$5:B$9)),"")'],
  ['min(1, 2)', 'IFERROR(MIN(1,2),"")'],
  ['round(1 / 3, 2)', 'IFERROR(ROUND(1/3,2),"")'],
])('%s', (source, formula) => {
  expect(excel(source)).toBe(formula);
});
