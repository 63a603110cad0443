import type { Answer, Question } from './schema.ts';

/** Answers that lead to the same node. */
export interface Branch {
  to: string;
  answers: Answer[];
  /** Their labels as one text. */
  label: string;
}

/** The different ways on from a question, in the order of its answers. */
export function branches({ answers }: Question): Branch[] {
  return [...new Set(answers.map(({ to }) => to))].map((to) => {
    const same = answers.filter((answer) => answer.to === to);
    return { to, answers: same, label: same.map(({ label }) => label).join('／') };
  });
}
