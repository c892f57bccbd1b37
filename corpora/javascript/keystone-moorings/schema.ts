import { list } from '@keystone-6/core'
import { allowAll } from '@keystone-6/core/access'
import { integer, password, relationship, text } from '@keystone-6/core/fields'

export const lists = {
  Skipper: list({
    access: allowAll,
    fields: {
      name: text({ validation: { isRequired: true } }),
      email: text({ isIndexed: 'unique' }),
      password: password(),
      moorings: relationship({ ref: 'Mooring.skipper', many: true }),
    },
  }),
  Mooring: list({
    access: allowAll,
    fields: {
      number: integer(),
      skipper: relationship({ ref: 'Skipper.moorings' }),
    },
  }),
}
