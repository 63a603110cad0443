/** What the card of a term shows. */
export interface TermCard {
  name: string;
  /** Abbreviation and English name. */
  other?: string;
  meaning: string;
  formula?: string;
}
