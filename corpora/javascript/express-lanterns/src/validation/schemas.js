const lantern = {
  $id: 'lantern.json',
  type: 'object',
  required: ['colour', 'seconds'],
  properties: { colour: { enum: ['red', 'green', 'white'] }, seconds: { type: 'number', minimum: 1 } },
  errorMessage: { required: { colour: 'Say which colour it has' } },
}

const plan = {
  $id: 'plan.json',
  type: 'object',
  required: ['title', 'lanterns'],
  properties: { title: { type: 'string', minLength: 1 }, lanterns: { type: 'array', items: { $ref: 'lantern.json' } } },
}

module.exports = [plan, lantern]
