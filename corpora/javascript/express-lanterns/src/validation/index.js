const Ajv = require('ajv')
const schemas = require('./schemas')

const ajv = new Ajv({ allErrors: true })
require('ajv-errors')(ajv)

const check = ajv.addSchema(schemas.slice(1)).compile(schemas[0])

module.exports = (plan) => {
  check(plan)
  return (check.errors || []).map(({ instancePath, message }) => ({ path: instancePath, message }))
}
