import { HttpApiBuilder } from '@effect/platform'
import { Effect, Schema } from 'effect'
import { api, Buoy } from './api.js'

const laid: Array<Schema.Schema.Type<typeof Buoy>> = []

export const restore = (text: string) => laid.push(Schema.decodeUnknownSync(Buoy)(JSON.parse(text)))

export const buoys = HttpApiBuilder.group(api, 'buoys', (handlers) =>
  handlers.handle('list', () => Effect.succeed(laid)).handle('lay', ({ payload }) => Effect.sync(() => (laid.push(payload), payload))),
)
