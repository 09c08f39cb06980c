const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Work that is the same for every record of one request, done once for it. What comes back is asked with the request's
 * own context object.
 */
export const oncePerRequest = <Value>(work: () => Promise<Value>): ((context: unknown) => Promise<Value>) => {
  const begun = new WeakMap<object, Promise<Value>>();
  return (context) => {
    if (!isObject(context)) return work();
    const known = begun.get(context);
    if (known) return known;
    const value = work();
    begun.set(context, value);
    return value;
  };
};
