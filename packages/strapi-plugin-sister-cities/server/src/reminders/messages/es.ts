import type { ReminderSentence } from './index';

export const es: Record<ReminderSentence, string> = {
  subjectDue: '{association}: informe con vencimiento el {dueOn}',
  subjectOverdue: '{association}: informe atrasado desde el {dueOn}',
  due: 'El próximo informe de {association} vence el {dueOn}, {days, plural, =0 {es decir, hoy} =1 {es decir, mañana} other {dentro de # días}}.',
  overdue: 'El informe de {association} que vencía el {dueOn} no consta en el expediente.',
  periodAfter: 'Abarca el tiempo posterior al {lastReportUntil}, fin del último informe.',
  periodFirst: 'No consta ningún informe anterior.',
  content: 'El informe indica el saldo al final de su período y el saldo más bajo dentro de él.',
  recipient: 'Envíelo a: {recipient}.',
  recipientUnknown: 'Envíelo a la oficina de relaciones internacionales de la ciudad.',
  alreadySent: 'Si ya está en camino, no hace falta nada más.',
  associationReminded: 'El contacto de la asociación recibe también este recordatorio.',
  associationUnreachable:
    'No consta ninguna dirección de correo de la asociación, así que allí nadie ha recibido el recordatorio.',
};
