import { ruleOf } from '../../../../shared/policy';
import { checkOf, relationshipRecord } from '../check';
import type { Checker, Finding, Question } from '../check';

const unknownCountry = ({ writer }: Question): Finding => ({
  ok: 'unknown',
  reason: writer.say('countryUnknown'),
});

const restriction = (question: Question, restricted: readonly string[]): Finding => {
  const { facts, writer } = question;
  const code = facts.partner?.countryCode ?? null;
  const required = restricted.join(', ');
  if (code === null) return { ...unknownCountry(question), required };
  const country = writer.country(code);
  const found = { required, actual: code, records: [relationshipRecord(facts)] };
  if (!restricted.includes(code)) {
    return { ...found, ok: true, reason: writer.say('countryOpen', { country }) };
  }
  return facts.relationship.hasRestrictionAttestation
    ? { ...found, ok: true, reason: writer.say('countryAttested', { country }) }
    : { ...found, ok: false, reason: writer.say('countryRestricted', { country }) };
};

/** Partners in countries that a law restricts take an attestation, such as Utah HB 404 (2024). */
export const countryRestriction: Checker = (question) => {
  const rule = ruleOf(question.policy, 'restrictedCountries');
  if (!rule || rule.value.length === 0) return undefined;
  return checkOf('COUNTRY_RESTRICTION', question, rule, restriction(question, rule.value));
};

const perCountry = (question: Question, required: number): Finding => {
  const { facts, writer } = question;
  const code = facts.partner?.countryCode ?? null;
  if (code === null) return { ...unknownCountry(question), required };
  const count = facts.sisterCitiesInCountry.length;
  const ok = count < required;
  const reason = writer.say(ok ? 'oneCountryYes' : 'oneCountryNo', {
    count,
    required,
    country: writer.country(code),
    titles: writer.list(facts.sisterCitiesInCountry),
  });
  return { ok, required, actual: count, reason };
};

/** One sister city in a country (Portland ART-1.01, Exhibit A). */
export const onePerCountry: Checker = (question) => {
  const rule = ruleOf(question.policy, 'maximumSisterCitiesPerCountry');
  return rule && checkOf('ONE_PER_COUNTRY', question, rule, perCountry(question, rule.value));
};
