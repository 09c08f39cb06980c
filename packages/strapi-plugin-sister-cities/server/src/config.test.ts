import { config } from './config';

const boot = (given: unknown): (() => void) => {
  return () => {
    config.validator(given);
  };
};

describe('the configuration of the plugin, looked at when Strapi starts', () => {
  it.each([
    [config.default()],
    [{ policyPreset: 'portland' }],
    [{ policyPreset: 'portland', scheduledTasks: false }],
    [{ policyPreset: 'portland', hostDefaults: false }],
    [{ policyPreset: 'portland', responseCache: { enabled: true, maxBytes: 0 } }],
    [{ policyPreset: 'portland', responseCache: { enabled: false } }],
    [{ policyPreset: 'portland', statementTimeoutMs: 0, drainGraceMs: 2_147_483_647 }],
    [{ policyPreset: 'portland', policy: { minimumBalance: { value: '20000.00 USD' } } }],
    [{ policyPreset: 'blank', policy: { minimumCommitteeMembers: { value: 15, source: 'City Code' } } }],
  ])('lets it start: %j', (given) => {
    expect(boot(given)).not.toThrow();
  });

  it.each([
    [
      'portland',
      'sister-cities: config is no object. Expected { policyPreset, policy, scheduledTasks, compiledQueries, responseCache, queryLimits, hostDefaults, statementTimeoutMs, drainGraceMs, submissions }.',
    ],
    [
      { policyPreset: 'blank', polici: {} },
      'sister-cities: config has polici, which it does not know. Expected only policyPreset, policy, scheduledTasks, compiledQueries, responseCache, queryLimits, hostDefaults, statementTimeoutMs, drainGraceMs, submissions.',
    ],
    [
      { policyPreset: 'seattle', policy: {} },
      'sister-cities: policyPreset is seattle. Expected one of blank, portland, salt-lake-city.',
    ],
    [
      { policyPreset: 'blank', scheduledTasks: 'nightly' },
      'sister-cities: scheduledTasks is nightly. Expected true or false.',
    ],
    [
      { policyPreset: 'blank', hostDefaults: 'some' },
      'sister-cities: hostDefaults is some. Expected true or false.',
    ],
    [
      { policyPreset: 'blank', responseCache: { enabled: 'always' } },
      'sister-cities: responseCache.enabled is always. Expected true or false.',
    ],
    [
      { policyPreset: 'blank', responseCache: { maxBytes: -1 } },
      'sister-cities: responseCache.maxBytes is -1. Expected a whole number of bytes, 0 or more.',
    ],
    [
      { policyPreset: 'blank', responseCache: { maxBytes: '32 MiB' } },
      'sister-cities: responseCache.maxBytes is 32 MiB. Expected a whole number of bytes, 0 or more.',
    ],
    [
      { policyPreset: 'blank', responseCache: { enabled: true, seconds: 60 } },
      'sister-cities: responseCache is {"enabled":true,"seconds":60}. Expected { enabled, maxBytes } and nothing else.',
    ],
    [
      { policyPreset: 'blank', submissions: { enabled: 'yes' } },
      'sister-cities: submissions.enabled is yes. Expected true or false.',
    ],
    [
      { policyPreset: 'blank', responseCache: false },
      'sister-cities: responseCache is false. Expected { enabled, maxBytes } and nothing else.',
    ],
    [
      { policyPreset: 'blank', statementTimeoutMs: -1 },
      'sister-cities: statementTimeoutMs is -1. Expected a whole number of milliseconds from 0 to 2147483647.',
    ],
    [
      { policyPreset: 'blank', drainGraceMs: 2_147_483_648 },
      'sister-cities: drainGraceMs is 2147483648. Expected a whole number of milliseconds from 0 to 2147483647.',
    ],
    [
      { policyPreset: 'blank', policy: [] },
      'sister-cities: policy is no object. Expected rules by their names.',
    ],
    [
      { policyPreset: 'portland', policy: { minimumBalance: { value: '10,000 USD' } } },
      'sister-cities: policy.minimumBalance.value is 10,000 USD. Expected an amount with all decimals of its currency and the ISO 4217 code, such as 9250.00 USD or 50000 JPY.',
    ],
    [
      { policyPreset: 'portland', policy: { requirePledge: { value: 1 }, reportGraceDays: { value: -1 } } },
      'sister-cities: policy.reportGraceDays.value is -1. Expected a whole number of days from 0 to 365.\nsister-cities: policy.requirePledge.value is 1. Expected true or false.',
    ],
  ])('stops it with words that say what to change: %j', (given, message) => {
    expect(boot(given)).toThrow(message);
  });
});
