/** Words for the values of the data, keyed by those values. */
export const vocabulary = {
  position: {
    support: 'Support',
    'support-with-reservations': 'Support with reservations',
    neutral: 'Cautious / neutral',
    unclear: 'Unclear',
    oppose: 'Oppose',
    none: 'No statement',
  },
  status: {
    occurred: 'Occurred',
    ongoing: 'Ongoing',
    recurring: 'Recurring',
    planned: 'Planned',
    hypothetical: 'Hypothetical',
  },
  statusInText: {
    occurred: 'occurred',
    ongoing: 'ongoing',
    recurring: 'recurring',
    planned: 'planned',
    hypothetical: 'hypothetical',
  },
};
