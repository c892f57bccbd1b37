import { app, HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import { find } from '../carrier'

async function show(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  context.log(`parcel ${request.params.id}`)
  return { jsonBody: await find(request.params.id) }
}

app.http('parcel', { methods: ['GET'], route: 'parcels/{id}', authLevel: 'anonymous', handler: show })
