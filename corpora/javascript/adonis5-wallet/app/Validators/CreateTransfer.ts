import { schema, rules } from '@ioc:Adonis/Core/Validator'

export default class CreateTransfer {
  public schema = schema.create({
    amount: schema.number([rules.unsigned()]),
  })
}
