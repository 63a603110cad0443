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
          test: /preload-helper|src\/(islands\/(dom|files\/download)|domain\/field\/format-value)/,
        },
        {
          name: 'tool',
          test: /src\/(islands\/(store\/(keep-value|read-link|KeepingState|LinkButton)|formula\/(tool-store|ToolActions|FieldInput|Steps|Results|ResultTables)|sheet\/draft-store|charts\/(ChartFrame|chart-data))|domain\/(field|expression\/compare|formula\/(tool-state|read-inputs|row-sheet|sheet-view)|sheet\/(draft|is-draft|text-size))\b)/,
        },
        {
          name: 'formula',
          test: /src\/(islands\/formula\/(FormulaTool|FormulaSteps|ToolInputs|ToolToolbar)|domain\/(expression|formula\/(evaluate-formula|explain|formula-steps|notes|fill-sentence))\b)/,
        },
      ],
    },
  },
} as const;
