const MEGABYTE = 1024 * 1024;

/** Why a file of so many bytes is not read, as a Chinese sentence; undefined where it may be. */
export function sizeFault(size: number, most: number): string | undefined {
  if (size === 0) return '这个文件是空的。请检查有没有选错。';
  if (size <= most) return undefined;
  const [found, limit] = [size / MEGABYTE, most / MEGABYTE].map((megabytes) =>
    megabytes.toFixed(1),
  );
  return `文件有 ${found ?? ''} MB，超过 ${limit?.replace('.0', '') ?? ''} MB 的上限。请删掉图片和用不到的行、工作表，再导入。`;
}
