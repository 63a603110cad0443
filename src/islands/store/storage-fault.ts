const BLOCKED =
  '这个浏览器现在不让网页保存数据（可能是无痕窗口，或在设置里禁用了网站数据）。内容只留在当前页面，关掉就没了：请用“导出”留一份。';
const FULL =
  '浏览器给本站的存储空间满了，刚才的改动没有保存。请到“我的工作台”导出并删掉不用的记录，再试一次。';

/** Why the browser's storage refused, as a sentence for the reader. `fault` is whatever was thrown. */
export function storageFault(fault: unknown): string {
  return fault instanceof Error && fault.name === 'QuotaExceededError' ? FULL : BLOCKED;
}
