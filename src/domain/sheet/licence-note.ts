/** Stands on the notes of every workbook. */
export const LICENCE_NOTE = '内容按 CC BY 4.0 使用，转用请注明“数字化营销知识库”。';
