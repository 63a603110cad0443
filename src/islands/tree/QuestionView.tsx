import type { Ref } from 'preact';
import type { Question } from '../../domain/decision-tree/schema.ts';

interface Props {
  question: Question;
  /** Counted from 1. */
  number: number;
  /** The most questions that can come after this one. */
  left: number;
  /** Position of the answer given before, when it is being changed. */
  chosen: number | undefined;
  onAnswer: (choice: number) => void;
  heading: Ref<HTMLHeadingElement>;
}

/** One question: where to look, its answers as large targets, why it is asked. */
export function QuestionView({ question, number, left, chosen, onAnswer, heading }: Props) {
  return (
    <div class="question">
      <p class="progress">
        第 {number} 题，{left > 0 ? `最多还有 ${left} 题` : '答完就到结局'}
        <span class="bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(((number - 1) / (number + left)) * 100)}%` }} />
        </span>
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {question.ask}？
      </h3>
      {question.help && <p class="help">{question.help}</p>}
      <ul class="choices">
        {question.answers.map(({ label, note }, index) => (
          <li key={label}>
            <button type="button" onClick={() => onAnswer(index)}>
              <b>{label}</b>
              {note && <small>{note}</small>}
              {chosen === index && <small class="chosen">原来选的</small>}
            </button>
          </li>
        ))}
      </ul>
      {question.why && (
        <details>
          <summary>为什么问这个</summary>
          <p>{question.why}</p>
        </details>
      )}
    </div>
  );
}
