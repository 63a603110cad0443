/** Why a file is not read and what to do instead, as the reader is told. */
const COPY = '请只复制需要的那张表到新工作簿，再导入。';
const ASK = '请让给文件的人用 Excel 或 WPS 重新保存一份，再导入。';
const SAVE_AS = '请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”再导入。';

export const ABSURD = `文件解开后大得不正常，为了安全没有打开。${COPY}`;
export const OVERLAP = `文件里的内容互相重叠，为了安全没有打开。${ASK}`;
export const PATHS = `文件里有指向别处的路径，正常的工作簿没有，为了安全没有打开。${ASK}`;
export const NESTED = `文件里还套着压缩包，为了安全没有打开。${COPY}`;
export const PIECES = `文件里装了 3007 份内容，多得不正常，为了安全没有打开。${COPY}`;
export const LOCKED = '文件设了打开密码，读不了。请用 Excel 或 WPS 打开，去掉密码后保存，再导入。';
export const MACROS = `文件带有宏（.xlsm），为了安全不读。${SAVE_AS}`;
export const LINKED =
  '表格引用了别的工作簿，为了安全不读。请把需要的那张表复制到新工作簿，只粘贴数值，再导入。';
export const DOCTYPE = `工作簿里夹带了实体声明（DOCTYPE），正常的表格没有，为了安全没有打开。${ASK}`;
export const ENCODING = `工作簿里的文字不是 UTF-8 编码，读不了。${SAVE_AS}`;
export const DEEP = `工作簿的内容一层套一层，深得不正常，为了安全没有打开。${ASK}`;
export const SHEETS = `工作簿有 10000 张工作表，超过 50 张的上限。${COPY}`;
export const CELLS = '工作簿里的格子太多，读不了。请只复制需要的那些行到新工作簿，再导入。';
export const BROKEN = '工作簿里有损坏的内容，读不出来。请用 Excel 或 WPS 打开后重新保存，再导入。';

/** What a hostile file is, its bytes, and what the reader is told. */
export type Hostile = [name: string, bytes: () => Uint8Array, sentence: string];
