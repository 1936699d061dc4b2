export const links = {
  unknown: {
    event: 'This link points to an event that no longer exists',
    actor: 'This link points to an actor that no longer exists',
    country: 'This link points to a country that no longer exists',
    article: 'This link points to an article that no longer exists',
    issue: 'This link points to an issue that no longer exists',
    type: 'This link asks for a type of event that does not exist',
    source: 'This link points to a source that no longer exists',
  },
  removed: {
    event: 'This event was withdrawn from the corpus',
    actor: 'This actor was withdrawn from the corpus',
    country: 'This country was withdrawn from the corpus',
    article: 'This article was withdrawn from the corpus',
    issue: 'This issue was withdrawn from the corpus',
    source: 'This source was withdrawn from the corpus',
  },
  renamed: {
    event: 'This event has another link now; the old one still leads here',
    actor: 'This actor has another link now; the old one still leads here',
    article: 'This article has another link now; the old one still leads here',
  },
  reason: 'Reason: {reason}',
  asked: 'Id in the link:',
  dropped: 'Part of this link was not understood and was left out:',
  build: 'Data: build {id}',
  andMore: '{count, plural, one {and # more} other {and # more}}',
  otherVersion:
    'This link was made by another version of Postura. What was understood of it is shown.',
};
