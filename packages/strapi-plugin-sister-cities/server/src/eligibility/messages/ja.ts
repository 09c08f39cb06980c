import type { Sentences } from '../../messages/format';

import type { MessageId } from './en';

/** What a check found, in Japanese. */
export const ja: Sentences<MessageId> = {
  noAssociation: '{relationship}の協会は登録されていません。',

  nonprofitYes: '{associations}は非営利団体です。',
  nonprofitNo: '{associations}は非営利団体として登録されていません。',
  nonprofitUnknown: '{associations}の法人形態は記録されていません。',

  pledgeYes: '{associations}の誓約は記録されています。',
  pledgeNo: '{associations}の誓約は記録されていません。',

  capacityYes: '{associations}の財政と人員に関する声明は記録されています。',
  capacityNoFinances: '{associations}の財政に関する声明がありません。',
  capacityNoStaffing: '{associations}の人員に関する声明がありません。',
  capacityNone: '{associations}の財政と人員に関する声明がありません。',

  independenceYes: '市から独立しているという{associations}の声明は記録されています。',
  independenceNo: '市から独立しているという{associations}の声明は記録されていません。',

  committeeYes: '{association}の会員は{actual}人です。{required}人以上が必要です。',
  committeeNo: '{association}の会員は{actual}人で、必要な{required}人に達していません。',
  committeeUnknown: '{associations}の会員数は記録されていません。{required}人以上が必要です。',

  fundingYes: '記載された資金源はすべて認められています：{sources}。',
  fundingNo: '認められていない資金源：{forbidden}。認められている資金源：{allowed}。',
  fundingUnknown: '{associations}の資金源は記載されていません。認められている資金源：{allowed}。',
  bodyYes: '規則のとおり、{body}が決定しました。',
  bodyNo: '{body}が決定しましたが、規則では{decides}が決定します。',
  source_donors: '寄付者',
  source_grants: '助成金',
  source_membership_dues: '会費',
  source_events: '催し',
  source_city: '市',

  countryOpen: '{country}は、提携が制限されている国ではありません。',
  countryAttested: '{country}は提携が制限されている国ですが、証明が記録されています。',
  countryRestricted: '{country}は提携が制限されている国で、証明は記録されていません。',
  countryUnknown: '相手都市の国は記録されていません。',

  oneCountryYes:
    '{country}には{count, plural, =0 {ほかに姉妹都市はありません} other {ほかに#つの姉妹都市があります}}。{required}つまで認められます。',
  oneCountryNo: '{country}にはすでに{count}つの姉妹都市があります：{titles}。{required}つまで認められます。',

  friendshipFirst: '姉妹都市になる前に、まず友好都市になります。',

  minMonthsYes: '{relationship}は{since}から友好都市です。{required}か月以上が必要です。',
  minMonthsNo: '{relationship}は{since}から友好都市で、まだ{required}か月になりません。',
  minMonthsUnclear:
    '{relationship}は{since}から友好都市です。{required}か月になるかどうかは、指定の正確な日付がなければ分かりません。',
  minMonthsUndated: '{relationship}がいつから友好都市であるかは記録されていません。',
  minMonthsOther: '{relationship}は友好都市ではありません。',

  maxMonthsYes: '{relationship}は{since}から友好都市で、{required}か月を超えていません。',
  maxMonthsNo: '{relationship}は{since}から友好都市で、{required}か月を超えています。',

  balanceEnough: '{association}が報告した最低残高は{amount}です。{required}以上が必要です。',
  balanceBelow: '報告「{report}」の残高{amount}は{required}を下回っています。',
  balanceOther: '報告「{report}」の残高{amount}は{required}と比べられません。',
  balanceNoEnding: '報告「{report}」に期末残高がありません。',
  balanceNoLowest: '報告「{report}」に最低残高がありません。',
  balancePending: '報告「{report}」はまだ受理されていません。',
  balanceGap: '{association}には{from}から{to}までの報告がありません。',
  balanceNone: '{association}の{from}から{to}までの財務報告は記録されていません。',

  reportsCurrent: '{association}の報告に遅れはありません。次の期限は{dueOn}です。',
  reportsLate: '報告「{report}」は期限の{dueOn}に遅れ、{submittedOn}に届きました。',
  reportsOverdue: '{association}の報告は期限が{dueOn}でしたが、{since}から{days}日遅れています。',
  reportsFirstWasDue: '{association}の財務報告は記録されていません。最初の期限は{dueOn}でした。',
  reportsFirstIsDue: '{association}の財務報告は記録されていません。最初の期限は{dueOn}です。',
  reportsNoStart: '{association}の財務報告も、最初の期限も記録されていません。',
  itsAssociation: '協会',

  activityYes: '{from}から{to}までに数えられる会合や催しは{count}件です。{required}件以上が必要です。',
  activityNo: '{from}から{to}までに数えられる会合や催しは{count}件で、必要な{required}件に達していません。',
  activityUnclear:
    '{from}から{to}までに確実に数えられる会合や催しは、必要な{required}件のうち{count}件です。ほかは正確な日付か場所が分かっていません：{titles}。',
  activityNone: '{from}から{to}までの会合や催しは記録されていません。{required}件以上が必要です。',

  spreadYes:
    '{from}から{to}までの四つの四半期のうち{count}つで会合や催しがありました。{required}つ以上が必要です。',
  spreadNo:
    '{from}から{to}までの四つの四半期のうち会合や催しがあったのは{count}つで、必要な{required}つに達していません。',
  spreadUnclear:
    '{from}から{to}までの四つの四半期のうち会合や催しがあったのは{count}つ以上{most}つ以下です。{required}つ以上が必要です。',

  reviewYes: '次の見直しの期限は{dueOn}です。',
  reviewNo: '見直しの期限は{dueOn}でした。',
  reviewUnclear: '見直しの期限は{from}から{to}の間ですが、正確な日は記録されていません。',
  reviewUnknown: '次の見直しの期限は記録されていません。',

  contactNone: '両市が最後にいつ連絡を取ったかは記録されていません。',
  contactYes: '両市の最後の連絡は{lastContactOn}で、{required}か月以上前です。',
  contactNo: '両市の最後の連絡は{lastContactOn}で、{required}か月たっていません。',
  contactUnclear:
    '両市の最後の連絡は{lastContactOn}です。{required}か月前かどうかは、正確な日がなければ分かりません。',

  timerYes: '{proposedOn}の提案の期限は{dueOn}です。',
  timerNo: '{proposedOn}の提案の期限は{dueOn}でした。',
  timerUnknown: '{relationship}がいつ提案されたかは記録されていません。',
};
