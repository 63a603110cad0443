import { plain } from '../blocks.ts';
import type { FrameOf } from './frame.ts';

/** A question: the whole answer comes first. */
export const faqFrame: FrameOf<'faq'> = ({ data }) => ({
  before: [`> ${plain(data.answer)}`],
  after: [],
});
