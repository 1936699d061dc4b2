/** Entries of a list of the overview: the rest is counted, and one step away. */
export const MOST_LISTED = 8;
