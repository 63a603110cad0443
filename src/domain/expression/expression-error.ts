/** A fault in an expression, as a Chinese sentence; `at` is the character index it was found at. */
export class ExpressionError extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(`第 ${at + 1} 个字符处，${message}`);
    this.name = 'ExpressionError';
    this.at = at;
  }
}
