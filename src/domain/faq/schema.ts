import { z } from 'zod';
import { basePage } from '../page/base.ts';

export const TOPICS = [
  '预算与花费',
  '渠道与转化',
  '数据与工具',
  '方法与节奏',
  '案例与知识库',
] as const;

/** 常见问题: one question a page, the title is the question. */
export const faq = basePage.extend({
  kind: z.literal('faq'),
  topic: z.enum(TOPICS),
  /** The whole answer in one or two sentences; shown first and in the list. */
  answer: z.string().min(12).max(160),
});
