import { startCity } from './support/city';
import type { RunningCity } from './support/city';

const hasAdministrator = async ({ url }: RunningCity): Promise<boolean> => {
  const response = await fetch(`${url}/admin/init`);
  const { data }: { data: { hasAdmin: boolean } } = JSON.parse(await response.text());
  return data.hasAdmin;
};

const signsIn = async ({ url, login }: RunningCity): Promise<boolean> => {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(login),
  });
  return response.ok;
};

describe('the first administrator', () => {
  it('is there in development, so that nobody has to register to look around', async () => {
    const city = await startCity('salt-lake-city');
    expect([await hasAdministrator(city), await signsIn(city)]).toEqual([true, true]);
    await city.stop();
  });

  it('is never made in production', async () => {
    const city = await startCity('salt-lake-city', 'production');
    expect([await hasAdministrator(city), await signsIn(city)]).toEqual([false, false]);
    await city.stop();
  });
});

describe('a city that does not exist', () => {
  it('stops the start with the names of those that do', async () => {
    await expect(startCity('atlantis')).rejects.toThrow(
      'There is no city "atlantis". The cities are: portland, salt-lake-city.',
    );
  });
});
