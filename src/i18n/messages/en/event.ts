export const event = {
  panel: {
    name: 'Event',
    position: 'Event {position} of {count}',
    outside: 'Outside the filters',
    previous: 'Previous event',
    next: 'Next event',
    previousShort: 'Previous',
    nextShort: 'Next',
    copyLink: 'Copy link to this event',
    close: 'Close',
    toList: 'Back to the timeline',
    date: 'Date',
    place: 'Place',
    actors: 'Actors',
    issue: 'Issue',
    evidence: 'Evidence',
    noEvidence: 'No quote of this event is coded.',
  },
  claims: {
    name: 'Who says so',
    when: 'Date given',
  },
};
