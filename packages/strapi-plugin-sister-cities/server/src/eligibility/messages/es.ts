import type { Sentences } from '../../messages/format';

import type { MessageId } from './en';

/** What a check found, in Spanish. */
export const es: Sentences<MessageId> = {
  noAssociation: 'No consta ninguna asociación para {relationship}.',

  nonprofitYes:
    '{associations} {count, plural, one {es una organización} other {son organizaciones}} sin fines de lucro.',
  nonprofitNo:
    '{associations} no {count, plural, one {está registrada} other {están registradas}} como organización sin fines de lucro.',
  nonprofitUnknown: 'No consta la forma jurídica de {associations}.',

  pledgeYes: 'Consta el compromiso de {associations}.',
  pledgeNo: 'No consta ningún compromiso de {associations}.',

  capacityYes: 'Constan las declaraciones de {associations} sobre finanzas y personal.',
  capacityNoFinances: 'Falta la declaración de {associations} sobre finanzas.',
  capacityNoStaffing: 'Falta la declaración de {associations} sobre personal.',
  capacityNone: 'Faltan las declaraciones de {associations} sobre finanzas y personal.',

  independenceYes: 'Consta la declaración de {associations} de que es independiente de la ciudad.',
  independenceNo: 'No consta ninguna declaración de {associations} de que sea independiente de la ciudad.',

  committeeYes:
    '{association} tiene {actual, plural, one {# miembro} other {# miembros}}; se requieren al menos {required}.',
  committeeNo:
    '{association} tiene {actual, plural, one {# miembro} other {# miembros}}, menos de los {required} requeridos.',
  committeeUnknown:
    'No consta cuántos miembros {count, plural, one {tiene} other {tienen}} {associations}; se requieren al menos {required}.',

  fundingYes: 'Todas las fuentes de financiación declaradas están permitidas: {sources}.',
  fundingNo: 'No está permitido como fuente de financiación: {forbidden}. Permitido: {allowed}.',
  fundingUnknown: 'No se declara ninguna fuente de financiación de {associations}. Permitido: {allowed}.',
  bodyYes: 'Decidió {body}, como piden las reglas.',
  bodyNo: 'Decidió {body}; según las reglas le corresponde a {decides}.',
  source_donors: 'donantes',
  source_grants: 'subvenciones',
  source_membership_dues: 'cuotas de socios',
  source_events: 'eventos',
  source_city: 'la ciudad',

  countryOpen: '{country} no figura entre los países cuyos socios están restringidos.',
  countryAttested:
    '{country} figura entre los países cuyos socios están restringidos; consta una declaración al respecto.',
  countryRestricted:
    '{country} figura entre los países cuyos socios están restringidos y no consta ninguna declaración al respecto.',
  countryUnknown: 'No consta el país de la ciudad socia.',

  oneCountryYes:
    '{count, plural, =0 {No hay otra ciudad hermana} one {Hay otra ciudad hermana} other {Hay otras # ciudades hermanas}} en {country}; se {required, plural, one {permite} other {permiten}} hasta {required}.',
  oneCountryNo:
    'Ya hay {count, plural, one {# ciudad hermana} other {# ciudades hermanas}} en {country}: {titles}. Se {required, plural, one {permite} other {permiten}} hasta {required}.',

  friendshipFirst: 'Una ciudad hermana es antes ciudad de la amistad.',

  minMonthsYes:
    '{relationship} es ciudad de la amistad desde {since}; se {required, plural, one {requiere al menos # mes} other {requieren al menos # meses}}.',
  minMonthsNo:
    '{relationship} es ciudad de la amistad desde {since}, hace menos de {required, plural, one {# mes} other {# meses}}.',
  minMonthsUnclear:
    '{relationship} es ciudad de la amistad desde {since}. Para saber si hace ya {required, plural, one {# mes} other {# meses}} se necesita el día exacto de la designación.',
  minMonthsUndated: 'No consta desde cuándo {relationship} es ciudad de la amistad.',
  minMonthsOther: '{relationship} no es una ciudad de la amistad.',

  maxMonthsYes:
    '{relationship} es ciudad de la amistad desde {since}, hace no más de {required, plural, one {# mes} other {# meses}}.',
  maxMonthsNo:
    '{relationship} es ciudad de la amistad desde {since}, hace más de {required, plural, one {# mes} other {# meses}}.',

  balanceEnough:
    'El saldo más bajo que {association} ha comunicado es de {amount}; se requiere al menos {required}.',
  balanceBelow: 'El saldo de {amount} del informe «{report}» está por debajo de {required}.',
  balanceOther: 'El saldo de {amount} del informe «{report}» no se puede comparar con {required}.',
  balanceNoEnding: 'Falta el saldo final en el informe «{report}».',
  balanceNoLowest: 'Falta el saldo más bajo en el informe «{report}».',
  balancePending: 'El informe «{report}» aún no ha sido aceptado.',
  balanceGap: 'Ningún informe de {association} abarca del {from} al {to}.',
  balanceNone: 'No consta ningún informe financiero de {association} del {from} al {to}.',

  reportsCurrent: 'Ningún informe de {association} está atrasado; el próximo vence el {dueOn}.',
  reportsLate: 'El informe «{report}» vencía el {dueOn} y llegó tarde, el {submittedOn}.',
  reportsOverdue:
    'Un informe de {association} vencía el {dueOn} y está atrasado desde el {since}, hace {days, plural, one {# día} other {# días}}.',
  reportsFirstWasDue: 'No consta ningún informe financiero de {association}; el primero vencía el {dueOn}.',
  reportsFirstIsDue: 'No consta ningún informe financiero de {association}; el primero vence el {dueOn}.',
  reportsNoStart: 'No consta ningún informe financiero de {association} ni cuándo vencía el primero.',
  itsAssociation: 'su asociación',

  activityYes:
    '{count, plural, one {Cuenta # reunión o evento} other {Cuentan # reuniones y eventos}} del {from} al {to}; se {required, plural, one {requiere} other {requieren}} al menos {required}.',
  activityNo:
    '{count, plural, =0 {No cuenta ninguna reunión ni evento} one {Cuenta # reunión o evento} other {Cuentan # reuniones y eventos}} del {from} al {to}, menos de los {required} requeridos.',
  activityUnclear:
    '{count, plural, =0 {No cuenta con certeza ninguna reunión ni evento} one {Cuenta con certeza # reunión o evento} other {Cuentan con certeza # reuniones y eventos}} del {from} al {to}, de los {required} requeridos. Habría que conocer con exactitud la fecha o el lugar de otros: {titles}.',
  activityNone:
    'No consta ninguna reunión ni evento del {from} al {to}; se {required, plural, one {requiere} other {requieren}} al menos {required}.',

  spreadYes:
    'Hubo una reunión o un evento en {count} de los cuatro trimestres del {from} al {to}; se {required, plural, one {requiere} other {requieren}} al menos {required}.',
  spreadNo:
    'Hubo una reunión o un evento en {count} de los cuatro trimestres del {from} al {to}, menos de los {required} requeridos.',
  spreadUnclear:
    'Hubo una reunión o un evento en al menos {count} y como mucho {most} de los cuatro trimestres del {from} al {to}; se {required, plural, one {requiere} other {requieren}} al menos {required}.',

  reviewYes: 'La próxima revisión vence el {dueOn}.',
  reviewNo: 'La revisión vencía el {dueOn}.',
  reviewUnclear: 'La revisión vence entre el {from} y el {to}: no consta su día exacto.',
  reviewUnknown: 'No consta cuándo vence la próxima revisión.',

  contactNone: 'No consta cuándo estuvieron en contacto las dos ciudades por última vez.',
  contactYes:
    'El último contacto de las dos ciudades fue: {lastContactOn}, hace al menos {required, plural, one {# mes} other {# meses}}.',
  contactNo:
    'El último contacto de las dos ciudades fue: {lastContactOn}, hace menos de {required, plural, one {# mes} other {# meses}}.',
  contactUnclear:
    'El último contacto de las dos ciudades fue: {lastContactOn}. Para saber si hace ya {required, plural, one {# mes} other {# meses}} se necesita el día exacto.',

  timerYes: 'El plazo de la propuesta del {proposedOn} termina el {dueOn}.',
  timerNo: 'El plazo de la propuesta del {proposedOn} terminó el {dueOn}.',
  timerUnknown: 'No consta cuándo se propuso {relationship}.',
};
