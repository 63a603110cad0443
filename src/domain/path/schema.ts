import { z } from 'zod';
import { basePage, internalLink, slug } from '../page/base.ts';

/** 学习路径: an ordered list of small steps. Progress hangs on the ids of the steps, so they never change. */
export const path = basePage.extend({
  kind: z.literal('path'),
  audience: z.string().min(4),
  stages: z
    .array(
      z.strictObject({
        title: z.string().min(2),
        steps: z
          .array(
            z.strictObject({
              id: slug,
              title: z.string().min(4),
              to: internalLink,
              minutes: z.number().int().min(1).max(60),
              /** The smallest thing to hand in. */
              result: z.string().min(4),
            }),
          )
          .min(1),
      }),
    )
    .min(1)
    .superRefine((stages, context) => {
      const ids = stages.flatMap(({ steps }) => steps.map(({ id }) => id));
      for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
        context.addIssue({
          code: 'custom',
          message: `步骤编号“${id}”用了两次；进度按编号记录，每步要有自己的编号。`,
        });
      }
    }),
});

export type LearningPath = z.infer<typeof path>;
