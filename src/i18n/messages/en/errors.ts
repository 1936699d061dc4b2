/** What there must be words for when nothing more can be fetched. */
export const errors = {
  failed: 'This part could not be shown. Reload the page; its address stays as it is.',
  reload: 'Reload the page',
  notices: {
    label: 'Notices',
    dismiss: 'Dismiss this notice',
  },
};
