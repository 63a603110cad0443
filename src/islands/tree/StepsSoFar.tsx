import type { Step } from '../../domain/decision-tree/walk.ts';

interface Props {
  steps: Step[];
  onReopen: (step: number) => void;
}

/** The answers given so far; each can be changed. */
export function StepsSoFar({ steps, onReopen }: Props) {
  if (steps.length === 0) return null;
  return (
    <div class="steps">
      <p class="steps-head">到这里的答案</p>
      <ol>
        {steps.map(({ id, question, answer }, index) => (
          <li key={id}>
            <span>
              {question.ask}？<b>{answer.label}</b>
            </span>
            <button
              type="button"
              onClick={() => onReopen(index)}
              aria-label={`改这一题：${question.ask}`}
            >
              改这一题
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
