import { app } from '@azure/functions'
import { CosmosClient } from '@azure/cosmos'
import { answer, list, revoke } from './permits'

const container = new CosmosClient(process.env.COSMOS ?? '').database('permits').container('permits')

app.http('list', { methods: ['GET'], route: 'permits', authLevel: 'function', handler: list(container) })
app.http('answer', { methods: ['POST'], route: 'permits', authLevel: 'function', handler: answer(container) })
app.http('revoke', { methods: ['DELETE'], route: 'permits/{id}', authLevel: 'function', handler: revoke(container) })
