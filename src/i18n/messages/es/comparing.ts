import type { comparing as english } from '#src/i18n/messages/en/comparing.ts';

export const comparing: typeof english = {
  lead: 'Comparado con',
  sentence: 'Comparado con {value}',
  end: 'Dejar de comparar con {value}',
  edit: 'Editar la comparación',
  with: 'Comparar con',
  kind: { actor: 'Otro actor', period: 'Otro período' },
  withActor: 'Comparar con otro actor…',
  withPeriod: 'Comparar con otro período…',
  allActors: 'Todos los actores',
  from: 'el tiempo desde el {day}',
  until: 'el tiempo hasta el {day}',
  before: 'antes de “{event}”',
  beforeEvent: 'Antes de “{event}” ({date})',
  afterEvent: 'Desde “{event}” ({date})',
  sameDays: '{count, plural, one {el mismo día} other {los mismos # días}}',
  gridName: 'Comparación: {name}',
  shared: {
    actor: '{count, plural, =0 {ninguno en ambos} other {# en ambos}}',
    period:
      '{count, plural, =0 {ninguno en ambos} one {# puede caer en ambos} other {# pueden caer en ambos}}',
  },
  selected: {
    inSecond: 'Solo en la segunda serie: {position} de {count}. {mark}',
    inNone: 'Fuera de ambas series. {mark}',
  },
  emptyLane: 'sin eventos',
  shownSet: 'Serie que se muestra',
  compare: 'Comparar',
  timeBefore: 'El mismo tiempo antes',
  timeAfter: 'El mismo tiempo después',
  sameDaysFrom: '{count, plural, one {El mismo día} other {Los mismos # días}}, desde',
  noDay: 'Elija un día.',
  around: 'Comparar antes y después',
  aroundEvent: 'Antes y después de “{event}”',
  eventHint: 'Para comparar antes y después de un evento, selecciónelo primero.',
  parted: 'Antes: hasta el {before}. Después: desde el {after}.',
  unsure: {
    before:
      'La fecha solo se conoce como “{date}”: lo que queda antes pudo ocurrir después del evento.',
    after:
      'La fecha solo se conoce como “{date}”: lo que queda después pudo ocurrir antes del evento, o durante él.',
    both: 'La fecha solo se conoce como “{date}”: ningún lado es seguro.',
  },
};
