import { createBaseTable } from 'orchid-orm'

export const BaseTable = createBaseTable({ snakeCase: true })
