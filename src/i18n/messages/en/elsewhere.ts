/** What the shell says beyond its first screen: menus, and pages with nothing to show. */
export const elsewhere = {
  nextSteps: 'From here you can go to:',
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
};
