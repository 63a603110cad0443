/**
 * A value in a sheet or a formula. Dates are ISO strings, percents are fractions, money is yuan;
 * `null` is a blank.
 */
export type Value = number | string | null;

/** Values by field id. */
export type Values = Record<string, Value>;
