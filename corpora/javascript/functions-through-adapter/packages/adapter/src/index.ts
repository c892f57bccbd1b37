import { app } from '@azure/functions'

type Work<T> = (asked: T) => Promise<unknown>

export function serve<T>(name: string, work: Work<T>): void {
  app.http(name, { methods: ['POST'], authLevel: 'function', handler: async (request) => ({ jsonBody: await work((await request.json()) as T) }) })
}
