/** Something an author has to mend: where in the frontmatter, and the sentence to say. */
export interface Fault {
  path: (string | number)[];
  message: string;
}
