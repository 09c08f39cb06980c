import type { ReminderSentence } from './index';

export const ja: Record<ReminderSentence, string> = {
  subjectDue: '{association}：報告書の提出期限は{dueOn}です',
  subjectOverdue: '{association}：報告書の提出期限（{dueOn}）を過ぎています',
  due: '{association}の次の報告書の提出期限は{dueOn}（{days, plural, =0 {本日} =1 {明日} other {#日後}}）です。',
  overdue: '提出期限が{dueOn}であった{association}の報告書は、まだ記録にありません。',
  periodAfter: '前回の報告書の期間末（{lastReportUntil}）より後の期間が対象です。',
  periodFirst: 'これより前の報告書は記録にありません。',
  content: '報告書には、期間末の残高と期間中の最低残高を記載してください。',
  recipient: '提出先：{recipient}',
  recipientUnknown: '提出先：市の国際交流担当部署',
  alreadySent: 'すでに送付済みの場合は、ほかに何もする必要はありません。',
  associationReminded: '協会の連絡先にも同じお知らせを送っています。',
  associationUnreachable: '協会のメールアドレスが記録にないため、協会にはお知らせしていません。',
};
