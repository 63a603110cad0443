/** One period, such as a week: spend in yuan, and what it brought (conversions, revenue). */
export interface SpendResponse {
  spend: number;
  response: number;
}
