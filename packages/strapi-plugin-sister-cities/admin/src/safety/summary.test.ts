import type { Finding, Severity } from '../../../shared/doctor';
import { english } from '../translations/english';

import { summaryOf } from './summary';

const found = (severity: Severity): Finding => ({
  id: severity,
  severity,
  title: 'Title',
  found: 'found',
  expected: 'expected',
  file: 'config/api',
  line: 'line',
});

describe('the line above the findings', () => {
  it.each<[Severity[], string]>([
    [[], 'Nothing was found: no setting of this server is known to be unsafe.'],
    [['unsafe'], 'One setting is unsafe. There is no further advice.'],
    [['unsafe', 'unsafe', 'advice'], '2 settings are unsafe. There is one piece of advice.'],
    [['advice', 'advice'], 'No setting is unsafe. There are 2 pieces of advice.'],
  ])('counts them: %j', (severities, line) => {
    expect(summaryOf(severities.map(found), english)).toBe(line);
  });
});
