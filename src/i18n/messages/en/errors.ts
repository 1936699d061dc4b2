/** What there must be words for when nothing more can be fetched. */
export const errors = {
  failed: 'A part of the program is missing. Reload the page; its address stays as it is.',
  reload: 'Reload the page',
  notices: {
    label: 'Notices',
    dismiss: 'Dismiss this notice',
  },
};
