import { type CreateHive } from 'wasp/server/operations'
import { type Hive } from 'wasp/entities'
import { HttpError } from 'wasp/server'

export const createHive: CreateHive<{ name: string }, Hive> = async ({ name }, context) => {
  if (!context.user) throw new HttpError(401)
  return context.entities.Hive.create({ data: { name, user: { connect: { id: context.user.id } } } })
}
