import { createAuth } from '@keystone-6/auth'
import { statelessSessions } from '@keystone-6/core/session'

export const { withAuth } = createAuth({
  listKey: 'Skipper',
  identityField: 'email',
  secretField: 'password',
})

export const session = statelessSessions({ maxAge: 60 * 60 * 24 })
