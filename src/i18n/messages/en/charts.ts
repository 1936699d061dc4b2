/** Charts: how they are saved. */
export const charts = {
  save: {
    group: 'Save',
    png: 'PNG: save as a picture',
    svg: 'SVG: save as a drawing that can be scaled',
    csv: 'CSV: save the numbers as a table',
    saved: 'Saved: {name}',
    failed: 'It could not be saved. Try again.',
  },
};
