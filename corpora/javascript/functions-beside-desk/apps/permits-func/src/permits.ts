import type { Container } from '@azure/cosmos'
import type { HttpRequest, HttpResponseInit } from '@azure/functions'
import { z } from 'zod'

const Asked = z.object({ holder: z.string().min(1), street: z.string(), from: z.string().date(), until: z.string().date() })

export const list = (container: Container) => async (request: HttpRequest): Promise<HttpResponseInit> => {
  const street = request.query.get('street')
  const query = { query: 'SELECT * FROM p WHERE p.street = @street', parameters: [{ name: '@street', value: street }] }
  const { resources } = await container.items.query(query).fetchAll()
  return { jsonBody: resources }
}

export const answer = (container: Container) => async (request: HttpRequest): Promise<HttpResponseInit> => {
  const asked = Asked.safeParse(await request.json())
  if (!asked.success) return { status: 422, jsonBody: asked.error.issues }
  const { resource } = await container.items.create({ ...asked.data, state: 'asked' })
  return { status: 201, jsonBody: resource }
}

export const revoke = (container: Container) => async (request: HttpRequest): Promise<HttpResponseInit> => {
  await container.item(request.params.id, request.params.id).delete()
  return { status: 204 }
}
