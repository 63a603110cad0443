import type { Step } from '../../domain/formula/explain.ts';

/** How a result comes about: in names, then in the reader's own numbers. */
export function Steps({ steps, title = '怎么算的' }: { steps: Step[]; title?: string }) {
  return (
    <section class="steps">
      <h3>{title}</h3>
      <dl>
        {steps.map(({ label, names, numbers, result }, index) => (
          <div key={`${index}-${label}`}>
            <dt>{label}</dt>
            <dd>
              <span class="names">= {names}</span>
              {result && (
                <span class="numbers">
                  = {numbers} = <b>{result}</b>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
