import Ajv, { Options } from 'ajv'
import addFormats from 'ajv-formats'

import common from '../schemas/common.json'

export abstract class Validator {
  private readonly ajv: Ajv

  protected constructor(options: Options = { allErrors: false, coerceTypes: true }) {
    this.ajv = new Ajv(options)
    addFormats(this.ajv)
    this.ajv.addSchema(common)
  }

  protected checked<T>(schema: { $id?: string }, data: T): T {
    let passes = schema.$id ? this.ajv.getSchema(schema.$id) : this.ajv.compile(schema)
    if (!passes) {
      this.ajv.addSchema(schema)
      passes = this.ajv.getSchema(schema.$id ?? '')
    }
    if (!passes?.(data)) {
      throw new Error(`not as ${schema.$id} has it`)
    }
    return data
  }
}
