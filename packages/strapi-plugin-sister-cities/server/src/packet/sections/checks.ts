import type { Check } from '../../../../shared/eligibility';
import { valueOf } from '../../../../shared/policy';
import { heading, paragraph, table } from '../blocks';
import type { Block } from '../blocks';
import type { PacketData } from '../data';
import type { PacketMessage } from '../messages/en';
import type { PacketWriter } from '../say';

const answerOf = ({ ok }: Check): PacketMessage => {
  if (ok === 'unknown') return 'checkUnknown';
  return ok ? 'checkYes' : 'checkNo';
};

const rowOf = (check: Check, { say }: PacketWriter): string[] => {
  const result = say(answerOf(check));
  const { source, isAssumption } = check;
  return [
    check.severity === 'warn' ? say('checkExpected', { result }) : result,
    check.reason,
    isAssumption ? say('assumption', { source }) : source,
  ];
};

/** Who decides, by the rules of the city. */
export const bodyOf = ({ policy }: PacketData, { say }: PacketWriter): string =>
  valueOf(policy, 'decisionBody') ?? say('anyBody');

/** What the rules ask for before the step that the Council is asked for, and what is on file about it. */
export const checksSection = (data: PacketData, writer: PacketWriter): Block[] => {
  const { eligibility } = data;
  const { say, word } = writer;
  if (!eligibility) return [];
  const { transition, eligible, decisionRequired, checks } = eligibility;
  const decision = decisionRequired
    ? say('decisionNeeded', { body: bodyOf(data, writer) })
    : say('decisionNotNeeded');
  const head = [say('checkResult'), say('checkFinding'), say('checkRule')];
  return [
    heading(say('checksHeading', { transition: word('step', transition) })),
    ...(checks.length === 0
      ? [paragraph(`${say('checksNone')} ${decision}`)]
      : [
          paragraph(`${say(eligible ? 'eligible' : 'notEligible')} ${decision}`),
          table(
            head,
            checks.map((check) => rowOf(check, writer)),
          ),
        ]),
  ];
};
