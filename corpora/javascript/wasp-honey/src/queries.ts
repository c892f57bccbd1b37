import { type GetHives } from 'wasp/server/operations'
import { type Hive } from 'wasp/entities'
import { HttpError } from 'wasp/server'

export const getHives: GetHives<void, Hive[]> = async (_args, context) => {
  if (!context.user) throw new HttpError(401)
  return context.entities.Hive.findMany({ where: { user: { id: context.user.id } } })
}
