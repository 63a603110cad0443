import type { Rule } from './rules.ts';

/**
 * Shapley value where a set of channels is worth the conversions of all paths that need no other channel.
 * That game is a sum of unanimity games, one a path, so its value is each path split evenly over its
 * distinct channels, however often and in whatever order they were touched (Zhao et al. 2018).
 */
export const shapleyPaths: Rule = ({ touches }) => {
  const distinct = new Set(touches).size;
  return touches.map((touch, index) => (touches.indexOf(touch) === index ? 1 / distinct : 0));
};
