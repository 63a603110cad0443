import { z } from 'zod';
import { ExpressionError } from './expression-error.ts';
import { parseExpression } from './parse.ts';

/** An expression as authors write it; a faulty one is refused with the place of the fault. */
export const expression = z.string().superRefine((text, context) => {
  try {
    parseExpression(text);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    context.addIssue({ code: 'custom', message: `算式“${text}”有错：${error.message}` });
  }
});
