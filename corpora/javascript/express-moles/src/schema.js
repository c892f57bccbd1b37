module.exports = `
  type Mole { id: ID!, name: String!, metres: Int }
  type Query { moles: [Mole] }
  type Mutation { build(name: String!, metres: Int!): Mole }
`
