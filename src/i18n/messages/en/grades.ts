/** The Admiralty Code (NATO AJP-2.1, annex on source and information evaluation). */
export const grades = {
  title: 'Grade',
  both: '{reliability}, {credibility}',
  named: 'Grade {code}: {words}',
  counted: '{code} ×{count, number}',
  legend: 'The grades',
  legendTitle: 'What the grades mean',
  intro:
    'Admiralty Code (NATO AJP-2.1). The letter grades the source, the number each report or statement; one is judged apart from the other, and they have no average.',
  letter: 'Letter: the source',
  number: 'Number: the information',
  ungraded: 'F6 also stands for what nobody has graded.',
  reliability: {
    A: 'source completely reliable',
    B: 'source usually reliable',
    C: 'source fairly reliable',
    D: 'source not usually reliable',
    E: 'source unreliable',
    F: 'reliability cannot be judged',
  },
  credibility: {
    '1': 'information confirmed by other sources',
    '2': 'information probably true',
    '3': 'information possibly true',
    '4': 'information doubtful',
    '5': 'information improbable',
    '6': 'credibility cannot be judged',
  },
};
