import { seededRandom, type Random } from './seeded-random.ts';

const WORDS =
  'acuerdo acto agenda alianza anuncio apoyo asunto aviso bloque cámara cambio canal cita comisión consejo consulta convenio costo crisis cuenta debate decisión defensa demanda diálogo empresa encuentro equipo escala espacio etapa fecha firma fondo foro frontera gestión gobierno grupo informe interés inversión jornada juicio lectura línea marco medida mensaje ministro momento nota orden país palabra partido paso plan plazo postura propuesta puerto puesto razón región relación reparo respuesta reunión sector señal sesión situación tarea tema término texto tono trato unión valor vecino versión vía visita voto zona'.split(
    ' ',
  );
const PLACES = ['Valmar', 'Puerto Alba', 'Sierra Honda', 'Las Dunas'];
const LANES = 4;
const ISSUES = 12;
const ARTICLES_PER_EVENT = 4;
const PARAGRAPHS = 8;
const POSITIONS = ['support', 'support-with-reservations', 'neutral', 'unclear', 'oppose'];
const STATUSES = ['occurred', 'ongoing', 'planned'];

/**
 * The files of an invented corpus by their path, the same for the same number of articles. Each
 * article has eight paragraphs, four reports and four statements, their quotes verbatim, and the
 * names of the actors that it speaks of; four articles share an event.
 */
export function* syntheticCorpus(articles: number): Generator<[path: string, text: string]> {
  const random = seededRandom(articles);
  const size = {
    actors: 40 + Math.floor(articles / 50),
    events: Math.ceil(articles / ARTICLES_PER_EVENT),
  };
  yield ['corpus.yaml', `id: synthetic\ntitle: ${both('Corpus')}\nlanguages: [es, en]\n`];
  yield ['sources.yaml', list(20, (i) => `- {id: source-${i}, name: Diario ${i}, reliability: C}`)];
  yield ['actors.yaml', list(size.actors, actor)];
  yield ['issues.yaml', `lanes:\n${list(LANES, lane)}issues:\n${list(ISSUES, issue)}`];
  yield ['events.yaml', list(size.events, (i) => event(i, size.actors, random))];
  for (let i = 0; i < articles; i += 1) {
    const { text, coding } = article(i, size, random);
    yield [`articles/article-${i}.md`, text];
    yield [`codings/article-${i}.yaml`, coding];
  }
}

/** A text in both languages, as it stands in YAML. */
function both(text: string): string {
  return `{es: "${text}", en: "${text}"}`;
}

function list(length: number, entry: (i: number) => string): string {
  return Array.from({ length }, (_, i) => `${entry(i)}\n`).join('');
}

function nameOf(actor: number): string {
  return `Persona${actor} Apellido${actor}`;
}

function actor(i: number): string {
  const role = `{title: ${both(`Cargo ${i}`)}, attestedIn: [article-0]}`;
  return `- {id: actor-${i}, kind: person, name: ${both(nameOf(i))}, roles: [${role}]}`;
}

function lane(i: number): string {
  return `  - {id: lane-${i}, name: ${both(`Ámbito ${i}`)}}`;
}

function issue(i: number): string {
  const names = `name: ${both(`Tema ${i}`)}, short: ${both(`T. ${i}`)}`;
  return `  - {id: issue-${i}, ${names}, proposition: ${both(`Tesis ${i}.`)}, lane: lane-${i % LANES}}`;
}

function day(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `20${two(10 + random.below(20))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

function event(i: number, actors: number, random: Random): string {
  const participant = (role: string) => `{actor: actor-${random.below(actors)}, role: ${role}}`;
  return `- id: event-${i}
  title: ${both(`Suceso número ${i} de ${random.of(WORDS)}`)}
  date: "${day(random)}"
  dateBasis: stated
  status: ${random.of(STATUSES)}
  type: {plover: CONSULT, mode: visit}
  issue: issue-${random.below(ISSUES)}
  place: ${both(random.of(PLACES))}
  participants: [${participant('actor')}, ${participant('recipient')}]`;
}

function article(i: number, size: { actors: number; events: number }, random: Random) {
  const named = [0, 1, 2, 3].map(() => random.below(size.actors));
  const unique = [...new Set(named)];
  // The first words of a paragraph are found once in the text.
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, n) => ({
    quote: `En el punto ${n} ${words(18, random)}`,
    isSpeech: n % 4 === 1,
    rest: `${nameOf(named[n % named.length] ?? 0)} ${words(24, random)}.`,
  }));
  const front = `---
id: article-${i}
file: article-${i}.txt
language: es
source: source-${i % 20}
date: "${day(random)}"
headline: null
label: ${both(`Artículo ${i}`)}
url: "https://example.org/${i}"
---
`;
  const body = paragraphs
    .map(({ quote, isSpeech, rest }) =>
      isSpeech ? `"${quote}", dijo ${rest}\n\n` : `${quote}, según ${rest}\n\n`,
    )
    .join('');
  const entries = paragraphs.map(({ quote, isSpeech }, n) => {
    const own = n === 0 ? Math.floor(i / ARTICLES_PER_EVENT) : random.below(size.events);
    const speaker = `actor-${random.of(unique)}`;
    const head = `  - id: a${i}-${n}\n    quote: "${quote}"\n    translation: {en: "${quote}"}\n`;
    return n % 2 === 0
      ? `${head}    event: event-${own}\n    date: "${day(random)}"\n    status: ${random.of(STATUSES)}\n    accordingTo: ${speaker}\n`
      : `${head}    speaker: ${speaker}\n    date: "${day(random)}"\n    form: ${isSpeech ? 'direct' : 'reported'}\n    stances:\n${stance(quote, random)}`;
  });
  const of = (parity: number) => entries.filter((_, n) => n % 2 === parity).join('');
  const mentions = unique.map((id) => `  - {actor: actor-${id}, form: "${nameOf(id)}"}\n`).join('');
  return {
    text: front + body,
    coding: `reports:\n${of(0)}statements:\n${of(1)}mentions:\n${mentions}`,
  };
}

function stance(quote: string, random: Random): string {
  return `      - issue: issue-${random.below(ISSUES)}
        position: ${random.of(POSITIONS)}
        basis: explicit
        confidence: high
        because: ${both('Lo dice con estas palabras.')}
        marks: [{quote: "${quote.slice(0, 40)}", sense: support}]
`;
}

function words(count: number, random: Random): string {
  return Array.from({ length: count }, () => random.of(WORDS)).join(' ');
}
