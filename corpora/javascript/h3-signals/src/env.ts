import { type } from 'arktype'

const Env = type({ PORT: 'string' })
export const env = Env.assert(process.env)
