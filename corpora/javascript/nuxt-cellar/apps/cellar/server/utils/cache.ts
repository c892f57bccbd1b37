export function withCache<T>(name: string, load: (id: string) => Promise<T>) {
  return cachedFunction(load, { maxAge: 60, name, getKey: (id) => id });
}
