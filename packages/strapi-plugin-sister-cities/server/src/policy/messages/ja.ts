import type { Sentences } from '../../messages/format';

import type { ProcessSentence } from './en';

export const JAPANESE: Sentences<ProcessSentence> = {
  proposal: '提案',
  friendship_city: '友好都市になるまで',
  while_friendship_city: '友好都市として',
  sister_city: '姉妹都市になるまで',
  afterwards: '姉妹都市として',

  requireNonprofit: '市民からなる非営利団体が交流を支えます。',
  requirePledge: '団体の会員は、交流を続けることを誓約します。',
  requireCapacityStatement: '団体は、交流に必要な資金と人員を用意できることを示します。',
  requireIndependenceStatement:
    '団体は、財政的に市から独立していることと、誰に対して責任を負うかを表明します。',
  fundingSourcesAllowed: '団体の事業の財源は、{sources}に限られます。',
  minimumCommitteeMembers: '団体には会員が{count, number}人以上います。',
  maximumSisterCitiesPerCountry: '一つの国の姉妹都市は{count, number}都市までです。',
  restrictedCountries: '次の国の都市との交流は法律で制限されています：{countries}。',
  directorRecommendationDays: '担当部長は{count, number}日以内に推薦の可否を示します。',
  mayorToCouncilDays: '市長は{count, number}日以内に提案を議会に提出します。',
  friendshipRequiredBeforeSister: '姉妹都市になる前に、まず友好都市になります。',
  decisionOnFriendship: '友好都市になるかどうかを決めるのは次のとおりです：{body}。',
  reviewPeriodDays: '決定は{count, number}日の審査期間の後に効力を生じます。',
  minimumBalance: '団体は銀行口座に{amount}以上の残高を保ちます。',
  balanceLookbackMonths: '一日の残高ではなく、直近{count, number}か月の残高を確認します。',
  reportingIntervalMonths: '団体は{count, number}か月ごとに報告書を提出します。',
  reportRecipient: '報告書の提出先：{recipient}。',
  reportDueMonthDay: '報告書の提出期限は{day}です。',
  reportGraceDays:
    '{count, plural, =0 {提出期限の日に} other {提出期限から#日後に}}届いていない報告書は、期限超過となります。',
  minimumActivitiesPer12Months: '団体は12か月の間に会合や行事を{count, number}回以上開きます。',
  minimumQuartersWithActivity:
    '{count, plural, =4 {直近の四つの四半期のすべてで} other {直近の四つの四半期のうち#つ以上で}}会合や行事があります。',
  activitiesMustBeInHomeArea: '地元の地域で開かれた会合や行事が数えられます。',
  noContactToTerminationMonths: '{count, number}か月間連絡のない友好都市との関係は、終了することがあります。',
  minimumFriendshipMonths: '友好都市になってから{count, number}か月以上たっています。',
  maximumFriendshipMonths: '姉妹都市になるかどうかは{count, number}か月以内に決まります。',
  decisionOnSister:
    '姉妹都市になるかどうかを決めるのは次のとおりです：{body}。要件を満たすだけで姉妹都市になるわけではありません。',
  reportingContinues: '団体は引き続き報告書を提出します。',
  reviewIntervalMonths: '交流は{count, number}か月ごとに見直されます。',
  noContactToEmeritusMonths: '{count, number}か月間連絡のない姉妹都市は、名誉姉妹都市となることがあります。',
  boardMeetingsPerYear: 'プログラムの委員会は年に{count, number}回以上、公開の会議を開きます。',

  donors: '寄付',
  grants: '助成金',
  membership_dues: '会費',
  events: '行事の収入',
  city: '市の資金',
};
