type Values = Record<string, unknown>;

/** A request as a visitor without any token sends it, that notes whether anybody looks at more of it than that. */
export interface Probe {
  /** Stands for Koa's context. */
  context: object;
  /** `context.state`, as it was left. */
  state: Values;
  /** Whether something other than the Authorization header was asked for. */
  wasReadFurther(): boolean;
}

const noting = (known: Values, further: () => void): Values =>
  new Proxy(known, {
    get: (values, name) => {
      if (typeof name === 'string' && !Object.hasOwn(values, name)) further();
      const value: unknown = Reflect.get(values, name);
      return value;
    },
    has: (values, name) => {
      further();
      return Reflect.has(values, name);
    },
    ownKeys: (values) => {
      further();
      return Reflect.ownKeys(values);
    },
  });

/**
 * Strapi does not tell which strategies a host has registered. One that tells people apart by a cookie, a key in the
 * address or anything else but the Authorization header asks for it here and is found out.
 */
export const visitorProbe = (): Probe => {
  let readFurther = false;
  const further = (): void => {
    readFurther = true;
  };
  const header = noting({ authorization: undefined }, further);
  const state = noting({ route: { info: { type: 'content-api' } } }, further);
  const request = noting({ header, headers: header }, further);
  const context = noting({ request, header, headers: header, state, unauthorized: () => undefined }, further);
  return { context, state, wasReadFurther: () => readFurther };
};
