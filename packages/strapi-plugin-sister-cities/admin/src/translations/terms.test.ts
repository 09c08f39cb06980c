import type { Terminology } from '../../../shared/presentation';

const mockGet = jest.fn<Promise<{ data: { data: Terminology } }>, [string]>();

jest.mock('@strapi/strapi/admin', () => ({ getFetchClient: () => ({ get: mockGet }) }));

const mockToken = jest.fn<string | undefined, []>();

jest.mock('../model/session-token', () => ({ sessionToken: () => mockToken() }));

const words = (one: string): Terminology => ({ sister_city: { en: { one, other: `${one}s` } } });

const nothing = (): void => undefined;

/** A window of the panel in which nobody has asked yet. */
const open = async () => {
  jest.resetModules();
  const { subscribeToTerms } = await import('./terms');
  const { currentTerms, keepTerms } = await import('./known-terms');
  return { subscribeToTerms, currentTerms, keepTerms };
};

beforeEach(() => {
  jest.useFakeTimers();
  mockGet.mockReset();
  mockToken.mockReset().mockReturnValue('clerk');
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the words of the city', () => {
  it('are asked for once, however many texts are drawn', async () => {
    mockGet.mockResolvedValue({ data: { data: words('twin town') } });
    const { subscribeToTerms, currentTerms } = await open();
    subscribeToTerms(nothing);
    subscribeToTerms(nothing);
    await jest.advanceTimersByTimeAsync(60_000);
    subscribeToTerms(nothing);
    expect(mockGet).toHaveBeenCalledTimes(1);
    expect(currentTerms()).toEqual(words('twin town'));
  });

  it('stay as somebody saved them while the server was asked', async () => {
    mockGet.mockResolvedValue({ data: { data: words('twin town') } });
    const { subscribeToTerms, currentTerms, keepTerms } = await open();
    subscribeToTerms(nothing);
    keepTerms(words('partner city'));
    await jest.advanceTimersByTimeAsync(0);
    expect(currentTerms()).toEqual(words('partner city'));
  });

  it('are not asked for with each text after a refusal, but again some time later', async () => {
    mockGet.mockRejectedValue(new Error('Offline'));
    const { subscribeToTerms, currentTerms } = await open();
    subscribeToTerms(nothing);
    await jest.advanceTimersByTimeAsync(0);
    subscribeToTerms(nothing);
    expect(mockGet).toHaveBeenCalledTimes(1);
    mockGet.mockResolvedValue({ data: { data: words('twin town') } });
    await jest.advanceTimersByTimeAsync(10_000);
    subscribeToTerms(nothing);
    await jest.advanceTimersByTimeAsync(0);
    expect(currentTerms()).toEqual(words('twin town'));
  });

  it('are asked for at once by whoever signs in after somebody who may not read them', async () => {
    mockGet.mockRejectedValueOnce(new Error('Forbidden'));
    const { subscribeToTerms, currentTerms } = await open();
    subscribeToTerms(nothing);
    await jest.advanceTimersByTimeAsync(1_000);
    mockGet.mockResolvedValue({ data: { data: words('twin town') } });
    mockToken.mockReturnValue('director');
    subscribeToTerms(nothing);
    await jest.advanceTimersByTimeAsync(0);
    expect(currentTerms()).toEqual(words('twin town'));
  });

  it('are not asked for twice by somebody because another was refused them before', async () => {
    mockGet.mockRejectedValue(new Error('Forbidden'));
    const { subscribeToTerms } = await open();
    subscribeToTerms(nothing);
    await jest.advanceTimersByTimeAsync(9_000);
    mockToken.mockReturnValue('contact');
    subscribeToTerms(nothing);
    // The time of the first one is over, that of the second one is not.
    await jest.advanceTimersByTimeAsync(2_000);
    subscribeToTerms(nothing);
    expect(mockGet).toHaveBeenCalledTimes(2);
  });
});
