/** What the shell says beyond its first screen: menus, what could not be copied, and pages with nothing to show. */
export const elsewhere = {
  nextSteps: 'From here you can go to:',
  linkByHand: {
    text: 'This browser does not let the page copy. Here is the link:',
    field: 'Link to this view',
  },
  theme: {
    label: 'Theme',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    projector: 'Projector',
  },
  density: {
    label: 'Rows of lists and tables',
    comfortable: 'Comfortable',
    normal: 'Normal',
    compact: 'Compact',
  },
  notFound: 'The address {path} leads nowhere in this corpus.',
  resizePanel: 'Width of the panel',
  languageFailed: 'Its texts could not be loaded. The language stays as it is.',
};
