/**
 * One kind of journey: the channels touched, oldest first, and how many journeys went that way.
 * The field names are those of the pasted tables and of the reference vectors.
 */
export interface TouchPath {
  path: string[];
  /** Days from each touch to the conversion, one per touch; fractions are hours. */
  days_before?: number[];
  /** Journeys of this kind that ended in a conversion. */
  conversions: number;
  /** Journeys of this kind that ended without one; left out is 0. */
  null?: number;
  /** Revenue of all these conversions together, in yuan; left out is unknown. */
  value?: number;
}
