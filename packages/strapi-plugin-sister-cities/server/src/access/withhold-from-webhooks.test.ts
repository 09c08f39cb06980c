import { withholdFromWebhooks } from './withhold-from-webhooks';
import type { Emitter } from './withhold-from-webhooks';

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

const OLENA = { id: 7, documentId: 'abc', name: 'Olena', email: 'olena@zq.example' };

describe('a hub of events', () => {
  it.each([['volunteer-inquiry'], ['resident-idea'], ['association-report'], ['association-contact']])(
    'tells of a %s only which one it is',
    async (model) => {
      const events = hub();
      withholdFromWebhooks(events);
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
    withholdFromWebhooks(events);
    await events.emit('entry.create', payload, 2);
    expect(events.heard).toEqual([['entry.create', payload, 2]]);
    expect(events.heard[0]?.[1]).toBe(payload);
  });

  it('leaves the hub of another Strapi of the same process alone', async () => {
    const [own, other] = [hub(), hub()];
    withholdFromWebhooks(own);
    const payload = { model: 'resident-idea', uid: 'plugin::sister-cities.resident-idea', entry: OLENA };
    await other.emit('entry.create', payload);
    expect(other.heard[0]?.[1]).toBe(payload);
  });
});
