import { registerTrads } from './register-trads';

describe('the texts that Strapi is given', () => {
  it('are those of the forms and of the choices and the names of types, in each of the four languages', async () => {
    const given = await registerTrads({ locales: ['en', 'es', 'ja', 'uk', 'fr'] });
    expect(
      given.map(({ locale, data }) => [
        locale,
        data['sister-cities.life.history'],
        data['sister-cities.vocabulary.standing.suspended'],
        data.Association,
      ]),
    ).toEqual([
      ['en', 'History', 'Suspended', undefined],
      ['es', 'Historia', 'Suspendida', 'Asociación'],
      ['ja', '経緯', '停止中', '協会'],
      ['uk', 'Історія', 'Призупинено', 'Асоціація'],
      ['fr', undefined, undefined, undefined],
    ]);
  });
});
