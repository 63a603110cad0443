import { z } from 'zod';
import { expression } from '../expression/schema.ts';
import { fieldId, fieldType } from '../field/schema.ts';
import { internalLink, slug } from '../page/base.ts';
import { figureFaults } from './figure-faults.ts';
import { TOPICS, VERDICTS, type Topic, type Verdict } from './labels.ts';

const value = z.union([z.number(), z.string().min(1)]);

/** A number that goes into the calculation. */
const given = z.strictObject({
  id: fieldId,
  label: z.string().min(1),
  value,
  type: fieldType.default('number'),
  /** Not from the sources: assumed or set by this site. */
  added: z.boolean().default(false),
});

/**
 * A number of the sources, how it is worked out again, and what comes of it. `unknown` entries have nothing to calculate; all others have `expr`, `type`, `expected` and `rule`.
 */
const sourceFigure = z
  .strictObject({
    id: slug,
    /** What the sources say, in our words. */
    claim: z.string().min(6),
    /** Ids of content/data/sources.yaml. */
    sources: z.array(slug).min(1),
    given: z.array(given).default([]),
    /** Works the figure out from what is given. */
    expr: expression.optional(),
    /** What kind of value `expr` gives. */
    type: fieldType.optional(),
    unit: z.string().optional(),
    /** What `expr` comes to. */
    expected: value.optional(),
    /** Whether the claim holds, read from what is given and from `result`. */
    rule: expression.optional(),
    /** Other values of what is given, as plausible, under which the claim does not hold. */
    counter: z.record(fieldId, value).optional(),
    verdict: z.enum(Object.keys(VERDICTS) as [Verdict, ...Verdict[]]),
    /** What follows, or what is missing. */
    why: z.string().min(4),
    /** Where a reader can calculate it. */
    page: internalLink.optional(),
  })
  .superRefine((figure, context) => {
    for (const { path, message } of figureFaults(figure)) {
      context.addIssue({ code: 'custom', path, message });
    }
  });

/** One entry of content/data/figures.yaml: the figures on one topic, in the order in which they are shown. */
export const figureGroup = z.strictObject({
  id: z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]]),
  figures: z.array(sourceFigure).min(1),
});

export type FigureGroup = z.infer<typeof figureGroup>;
export type SourceFigure = z.infer<typeof sourceFigure>;
