export const faults = {
  retry: 'Try again',
  retrying: 'Trying again…',
  reload: 'Reload the page',
  file: 'File: {file}',
  detail: 'Detail: {message}',
  offline: {
    title: 'No connection',
    text: 'This device is not connected, and this data had not been loaded yet.',
    remedy: 'Connect and try again. The address of this page stays as it is.',
  },
  unreachable: {
    title: 'The server does not answer',
    text: 'The connection broke before the data came.',
    remedy: 'Try again. If it goes on, tell whoever runs this site.',
  },
  stalled: {
    title: 'The download stopped',
    text: 'The server sent nothing more for {seconds} seconds.',
    remedy: 'Try again, perhaps over another connection.',
  },
  missing: {
    title: 'A data file is missing',
    text: 'The server says that the file does not exist (404). The corpus may have been updated while you were reading.',
    remedy: 'Try again: the latest version of the data will be looked for.',
  },
  status: {
    title: 'The server reports an error',
    text: 'Instead of the data it answered with the error code {status}.',
    remedy: 'Try again in a moment. If it goes on, tell whoever runs this site.',
  },
  notJson: {
    title: 'Something else came instead of the data',
    text: 'The server sent a page, or other content. Networks that ask you to sign in do so, and so do sites that are not set up right.',
    remedy: 'Sign in to the network if it asks you to, and try again.',
  },
  truncated: {
    title: 'The data came incomplete',
    text: 'The file ends before its end. None of it is shown.',
    remedy: 'Try again. If it goes on, tell whoever runs this site.',
  },
  schemaVersion: {
    title: 'The data is of another version of Postura',
    text: 'This page does not read version {found} of the data.',
    remedy: 'Reload the page to get the version that belongs to it.',
  },
  mixedBuild: {
    title: 'The files are of different editions',
    text: 'New data was probably being published. Editions are never mixed, so it is not shown.',
    remedy: 'Try again in a moment.',
  },
  altered: {
    title: 'The content is not what was published',
    text: 'The fingerprint of the file (SHA-256) is not the one announced for it. It is not shown.',
    remedy: 'Try again. If it goes on, tell whoever runs this site.',
  },
  inconsistent: {
    title: 'The data does not fit together',
    text: 'The file refers to something that is not there. It is not shown.',
    remedy: 'Try again. If it goes on, tell whoever runs this site.',
  },
  missingCode: {
    title: 'A part of the program is missing',
    text: 'It could not be loaded. A new version was probably published, or the connection is down.',
    remedy: 'Reload the page. Its address, with all your filters, stays as it is.',
  },
  crash: {
    title: 'This part failed',
    text: 'A fault of the program keeps it from being shown. The rest goes on working.',
    remedy: 'Try again, or choose something else.',
  },
  notices: {
    newer: 'There is new data.',
    loadNewer: 'Load it',
    unchecked: 'It could not be checked whether there is newer data. Data of {time}.',
    parts: {
      titles: 'The titles of some events did not arrive.',
      who: 'Who takes part in the events did not arrive: actors and countries are missing.',
      facets: 'The stances voiced and the numbers of quotes did not arrive.',
      articles: 'The list of articles did not arrive.',
    },
    missingEvidence:
      '{loaded} of {total, plural, one {# part of the evidence} other {# parts of the evidence}} loaded: some quotes are missing.',
    missingArticles: '{loaded} of {total, plural, one {# article} other {# articles}} loaded.',
  },
};
