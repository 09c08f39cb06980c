import { withholdFromWebhooks } from './withhold-from-webhooks';
import type { AsPublic, Emitter } from './withhold-from-webhooks';

const hub = (): Emitter & { heard: unknown[][] } => {
  const heard: unknown[][] = [];
  return {
    heard,
    emit: (...told) => {
      heard.push(told);
      return Promise.resolve();
    },
  };
};

/** A city that keeps nothing to itself. */
const everything: AsPublic = (_uid, entry) => Promise.resolve(entry);

const OLENA = { id: 7, documentId: 'abc', name: 'Olena', email: 'olena@zq.example' };

describe('a hub of events', () => {
  it.each([['volunteer-inquiry'], ['resident-idea'], ['association-report'], ['association-contact']])(
    'tells of a %s only which one it is',
    async (model) => {
      const events = hub();
      withholdFromWebhooks(events, everything);
      const uid = `plugin::sister-cities.${model}`;
      await events.emit('entry.create', { model, uid, entry: OLENA, more: OLENA });
      await events.emit('entry.delete', { model, uid });
      expect(events.heard).toEqual([
        ['entry.create', { model, uid, entry: { id: 7, documentId: 'abc' } }],
        ['entry.delete', { model, uid, entry: { id: undefined, documentId: undefined } }],
      ]);
    },
  );

  it.each([
    ['a public type', { model: 'city', uid: 'plugin::sister-cities.city', entry: OLENA }],
    ['a type of the host', { model: 'person', uid: 'api::person.person', entry: OLENA }],
    ['something else', 'server started'],
    ['nothing', undefined],
  ])('tells of %s what it was told', async (_what, payload) => {
    const events = hub();
    withholdFromWebhooks(events, everything);
    await events.emit('entry.create', payload, 2);
    expect(events.heard).toEqual([['entry.create', payload, 2]]);
    expect(events.heard[0]?.[1]).toBe(payload);
  });

  const CITY = { model: 'city', uid: 'plugin::sister-cities.city', entry: OLENA, more: 1 };

  it('tells of a public type what the public may have of it', async () => {
    const events = hub();
    withholdFromWebhooks(events, (uid) => Promise.resolve({ id: 7, uid }));
    await events.emit('entry.create', CITY);
    expect(events.heard).toEqual([['entry.create', { ...CITY, entry: { id: 7, uid: CITY.uid } }]]);
  });

  it('tells only which record it is while nobody can say what the public may have', async () => {
    const events = hub();
    withholdFromWebhooks(events, () => Promise.reject(new Error('no database')));
    await events.emit('entry.create', CITY);
    expect(events.heard).toEqual([['entry.create', { ...CITY, entry: { id: 7, documentId: 'abc' } }]]);
  });

  it('leaves the hub of another Strapi of the same process alone', async () => {
    const [own, other] = [hub(), hub()];
    withholdFromWebhooks(own, everything);
    const payload = { model: 'resident-idea', uid: 'plugin::sister-cities.resident-idea', entry: OLENA };
    await other.emit('entry.create', payload);
    expect(other.heard[0]?.[1]).toBe(payload);
  });
});
