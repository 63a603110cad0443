/** Modules under these paths of `src/`. */
const source = (...paths: string[]) => new RegExp(`/src/(?:${paths.join('|')})\\b`);

const either = (a: RegExp, b: RegExp) => new RegExp(`${a.source}|${b.source}`);

/**
 * What many tools share, in a few files instead of fifty small ones: together they compress far better. A group takes
 * what its modules import along, unless a group before it has taken that; so what pages without tools need comes first.
 */
export const rolldownOptions = {
  output: {
    codeSplitting: {
      groups: [
        { name: 'interface', test: /node_modules\/(preact|@preact)\// },
        {
          name: 'basics',
          test: either(
            /preload-helper/,
            source('islands/dom', 'islands/files/download', 'domain/field/format-value'),
          ),
        },
        {
          name: 'tool',
          test: source(
            'islands/store/(keep-value|read-link|KeepingState|LinkButton)',
            'islands/formula/(tool-store|ToolActions|FieldInput|Steps|Results|ResultTables)',
            'islands/sheet/draft-store',
            'islands/charts/(ChartFrame|chart-data)',
            'domain/field',
            'domain/expression/compare',
            'domain/formula/(tool-state|read-inputs|row-sheet|sheet-view)',
            'domain/sheet/(draft|is-draft|text-size)',
          ),
        },
        {
          name: 'formula',
          test: source(
            'islands/formula/(FormulaTool|FormulaSteps|ToolInputs|ToolToolbar)',
            // Not to-excel: only exports need it, and these load when somebody asks for a file.
            'domain/expression/(ast|day|evaluate|parse|tokens|expression-error|round-half-away|to-chinese)',
            'domain/formula/(evaluate-formula|explain|formula-steps|notes\\.|fill-sentence)',
          ),
        },
      ],
    },
  },
};
