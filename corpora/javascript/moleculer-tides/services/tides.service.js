const Validator = require('fastest-validator')
const db = require('../lib/db')

const check = new Validator().compile({ port: 'string', level: 'number' })

module.exports = {
  name: 'tides',
  actions: {
    list: () => db('tides').select(),
    report(ctx) {
      const problems = check(ctx.params)
      if (problems !== true) throw new Error(problems[0].message)
      return db('tides').insert(ctx.params)
    },
  },
}
