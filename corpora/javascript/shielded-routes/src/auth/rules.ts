import { inputRule, rule, shield } from 'graphql-shield'

const isKnown = rule()(async (parent, args, ctx) => ctx.user != null)

const isEmail = inputRule()(
  (yup) => yup.object({ email: yup.string().email('no address').required() }),
  { abortEarly: false }
)

export const rules = shield({ Query: { climb: isKnown }, Mutation: { subscribe: isEmail } })
