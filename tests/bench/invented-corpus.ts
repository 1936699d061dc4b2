import { dayOf } from '#src/domain/day.ts';
import { inTime, type ResolvedCorpus } from '#src/pipeline/emitting/resolved-corpus.ts';
import type { EventGroup } from '#src/pipeline/emitting/event-group.ts';
import { ploverSchema } from '#src/schema/vocabulary.ts';
import type { Localized } from '#src/schema/vocabulary.ts';
import { inventedArticles, type Sketch } from './invented-articles.ts';
import { withStances } from './invented-stances.ts';
import { inventedDate, type InventedDate } from './invented-dates.ts';
import { seededRandom, type Random } from './seeded-random.ts';
import { zipf } from './zipf.ts';

const WORDS =
  'acuerdo agenda alianza anuncio apoyo bloque cambio canal cita comisión consejo consulta convenio crisis debate defensa demanda diálogo encuentro escala fondo foro frontera gestión informe inversión jornada juicio marco medida mensaje nota orden paso plan plazo postura propuesta puerto relación reparo respuesta reunión señal sesión situación tratado tregua unión versión visita voto zona'.split(
    ' ',
  );
const ADJECTIVES =
  'abierto anual bilateral breve conjunto directo especial exterior final formal general interno local nuevo parcial previo público regional secreto técnico urgente'.split(
    ' ',
  );
const KINDS = ['person', 'person', 'person', 'government', 'ministry', 'institution'] as const;
const COUNTRIES = 24;
const SOURCES = 50;
const EVENTS_PER_ARTICLE = 20;

/**
 * A corpus-shaped invention: actors, sources and issues as often as Zipf has it, 16 types, from 7
 * to 60 issues and from 5 to 12 years by its size, three of ten dates uncertain, every event with a
 * report and every third with a statement. Its title says that it is synthetic.
 */
export function inventedCorpus(size: {
  events: number;
  actors: number;
  seed: number;
  /** As many as the size calls for. */
  issues?: number | undefined;
  /** Beyond those voiced in the events: none. */
  stances?: number | undefined;
}): ResolvedCorpus {
  const random = seededRandom(size.seed);
  const scale = Math.log10(size.events / 1000);
  const issues = size.issues ?? Math.round(Math.min(60, Math.max(7, 7 + 6.5 * scale)));
  const years = Math.round(Math.min(12, Math.max(5, 5 + 3.5 * scale)));
  const span = { first: dayOf(2014, 1, 1), days: Math.round(years * 365.25) };
  const actorOf = zipf(random, size.actors);
  const issueOf = zipf(random, issues);
  const sketches = Array.from({ length: size.events }, (_, i): Sketch => {
    const invented = inventedDate(random, span);
    const issue = issueOf();
    return {
      id: `suceso-${i}`,
      title: titleOf(random),
      ...invented,
      issue,
      actors: distinct([actorOf(), actorOf(), ...(random.below(6) === 0 ? [actorOf()] : [])]),
      speaks: random.below(3) === 0,
      article: 0,
    };
  });
  byDay(sketches).forEach((sketch, i) => (sketch.article = Math.floor(i / EVENTS_PER_ARTICLE)));
  const articles = inventedArticles(random, sketches, zipf(random, SOURCES));
  const reports = new Map(articles.flatMap((article) => article.reports.map((r) => [r.event, r])));
  const statements = new Map(
    articles.flatMap((article) => article.statements.map((s) => [s.event, s])),
  );
  const groups = sketches.map((sketch): EventGroup => {
    const report = reports.get(sketch.id);
    const statement = statements.get(sketch.id);
    return {
      event: eventOf(random, sketch),
      date: sketch.date,
      reports: report ? [report] : [],
      statements: statement ? [statement] : [],
    };
  });
  return {
    corpus: {
      id: 'sintetico',
      title: {
        es: `Corpus sintético (${size.events} sucesos)`,
        en: `Synthetic corpus (${size.events} events)`,
      },
      languages: ['es', 'en'],
    },
    lanes: list(Math.min(6, issues), (i) => ({ id: `ambito-${i}`, name: both(`Ámbito ${i + 1}`) })),
    issues: list(issues, (i) => ({
      id: `tema-${i}`,
      name: both(`Tema ${i + 1}`),
      short: both(`Tema ${i + 1}`),
      proposition: both(`Que se apruebe la medida ${i + 1}.`),
      lane: `ambito-${i % Math.min(6, issues)}`,
    })),
    actors: [
      ...list(COUNTRIES, (i) => ({
        id: `pais-${i}`,
        kind: 'country' as const,
        name: both(`País ${i + 1}`),
        roles: [],
      })),
      ...list(size.actors, (i) => ({
        id: `actor-${i}`,
        kind: random.of(KINDS),
        name: both(`Actor ${i + 1}`),
        country: `pais-${i % COUNTRIES}`,
        roles: [],
      })),
    ],
    sources: list(SOURCES, (i) => ({
      id: `medio-${i}`,
      name: `Medio ${i + 1}`,
      reliability: random.of(['B', 'C', 'D', 'F'] as const),
    })),
    // Last, so that what else is invented is the same without them.
    articles:
      size.stances === undefined
        ? articles
        : withStances(random, articles, { ...size, issues, stances: size.stances, span }),
    events: inTime(groups),
    retired: [],
  };
}

function eventOf(random: Random, sketch: Sketch): EventGroup['event'] {
  return {
    id: sketch.id,
    title: both(sketch.title),
    date: sketch.date.edtf ?? undefined,
    dateBasis: random.below(10) === 0 ? 'inferred' : 'stated',
    status: sketch.status,
    type: { plover: random.of(ploverSchema.options), mode: 'meet' },
    issue: `tema-${sketch.issue}`,
    participants: sketch.actors.map((actor, i) => ({
      actor: `actor-${actor}`,
      role: i === 0 ? ('actor' as const) : ('recipient' as const),
    })),
  };
}

function titleOf(random: Random): string {
  const noun = random.of(WORDS);
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${random.of(ADJECTIVES)} sobre ${random.of(WORDS)} y ${random.of(WORDS)}`;
}

function byDay(sketches: readonly Sketch[]): Sketch[] {
  const known = ({ date }: InventedDate) => date.min ?? date.max ?? Infinity;
  return sketches.toSorted((a, b) => (known(a) < known(b) ? -1 : 1));
}

function both(text: string): Localized {
  return { es: text, en: text };
}

function distinct(rows: readonly number[]): number[] {
  return [...new Set(rows)];
}

function list<T>(length: number, make: (i: number) => T): T[] {
  return Array.from({ length }, (_, i) => make(i));
}
