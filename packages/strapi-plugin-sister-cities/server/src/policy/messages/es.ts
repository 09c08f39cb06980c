import type { Sentences } from '../../messages/format';

import type { ProcessSentence } from './en';

export const SPANISH: Sentences<ProcessSentence> = {
  proposal: 'La propuesta',
  friendship_city: 'Cómo se llega a ser ciudad de la amistad',
  while_friendship_city: 'Como ciudad de la amistad',
  sister_city: 'Cómo se llega a ser ciudad hermana',
  afterwards: 'Como ciudad hermana',

  requireNonprofit: 'Una organización sin fines de lucro formada por residentes respalda la relación.',
  requirePledge: 'Sus miembros se comprometen a mantener activa la relación.',
  requireCapacityStatement:
    'Está preparada para cumplir los requisitos financieros y de personal de la relación.',
  requireIndependenceStatement:
    'Declara que es económicamente independiente de la ciudad y ante quién rinde cuentas.',
  fundingSourcesAllowed: 'Sus programas se financian únicamente con {sources}.',
  minimumCommitteeMembers: 'Tiene al menos {count, plural, one {# miembro} other {# miembros}}.',
  maximumSisterCitiesPerCountry:
    'Hay como máximo {count, plural, one {# ciudad hermana} other {# ciudades hermanas}} en un mismo país.',
  restrictedCountries: 'Una ley restringe las relaciones con ciudades de: {countries}.',
  directorRecommendationDays:
    'La dirección del programa emite una recomendación en un plazo de {count, plural, one {# día} other {# días}}.',
  mayorToCouncilDays:
    'La alcaldía presenta la propuesta ante el concejo en un plazo de {count, plural, one {# día} other {# días}}.',
  friendshipRequiredBeforeSister:
    'Cada ciudad es primero ciudad de la amistad y después puede llegar a ser ciudad hermana.',
  decisionOnFriendship: 'Quién decide si la ciudad pasa a ser ciudad de la amistad: {body}.',
  reviewPeriodDays:
    'La decisión entra en vigor tras {count, plural, one {# día} other {# días}} de revisión.',
  minimumBalance: 'La asociación mantiene un saldo de al menos {amount} en su cuenta bancaria.',
  balanceLookbackMonths:
    '{count, plural, one {Cuenta el saldo del último mes} other {Cuenta el saldo de los últimos # meses}}, no el de un solo día.',
  reportingIntervalMonths:
    '{count, plural, one {La asociación presenta un informe cada mes.} other {La asociación presenta un informe cada # meses.}}',
  reportRecipient: 'Quién recibe los informes: {recipient}.',
  reportDueMonthDay: 'Los informes vencen el {day}.',
  reportGraceDays:
    'Un informe que no ha llegado {count, plural, =0 {en su fecha de vencimiento} one {# día después de su vencimiento} other {# días después de su vencimiento}} está atrasado.',
  minimumActivitiesPer12Months:
    'La asociación celebra al menos {count, plural, one {# reunión o evento} other {# reuniones o eventos}} en doce meses.',
  minimumQuartersWithActivity:
    'Hay una reunión o un evento en {count, plural, =4 {cada uno de los últimos cuatro trimestres} one {al menos # de los últimos cuatro trimestres} other {al menos # de los últimos cuatro trimestres}}.',
  activitiesMustBeInHomeArea: 'Cuentan las reuniones y los eventos en la zona de la ciudad de origen.',
  noContactToTerminationMonths:
    'Una relación con una ciudad de la amistad sin contacto durante {count, plural, one {# mes} other {# meses}} puede terminarse.',
  minimumFriendshipMonths:
    'La ciudad ha sido ciudad de la amistad durante al menos {count, plural, one {# mes} other {# meses}}.',
  maximumFriendshipMonths:
    'Si pasa a ser ciudad hermana se decide en un plazo de {count, plural, one {# mes} other {# meses}}.',
  decisionOnSister:
    'Quién decide si la ciudad pasa a ser ciudad hermana: {body}. Cumplir los requisitos no basta por sí solo.',
  reportingContinues: 'La asociación sigue presentando sus informes.',
  reviewIntervalMonths: 'La relación se revisa cada {count, plural, one {mes} other {# meses}}.',
  noContactToEmeritusMonths:
    'Una ciudad hermana sin contacto durante {count, plural, one {# mes} other {# meses}} puede pasar a ser emérita.',
  boardMeetingsPerYear:
    'La junta del programa se reúne en público al menos {count, plural, one {# vez} other {# veces}} al año.',

  donors: 'donaciones',
  grants: 'subvenciones',
  membership_dues: 'cuotas de miembros',
  events: 'eventos',
  city: 'fondos de la ciudad',
};
