import { HttpApi, HttpApiEndpoint, HttpApiGroup } from '@effect/platform'
import { Schema } from 'effect'

export const Buoy = Schema.Struct({ name: Schema.String, lit: Schema.Boolean })

const list = HttpApiEndpoint.get('list', '/buoys').addSuccess(Schema.Array(Buoy))
const lay = HttpApiEndpoint.post('lay', '/buoys').setPayload(Buoy).addSuccess(Buoy)

export const api = HttpApi.make('Buoys').add(HttpApiGroup.make('buoys').add(list).add(lay))
