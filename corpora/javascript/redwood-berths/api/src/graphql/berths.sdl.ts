export const schema = gql`
  type Berth {
    id: Int!
    name: String!
    length: Int!
  }

  type Query {
    berths: [Berth!]! @skipAuth
  }

  input CreateBerthInput {
    name: String!
    length: Int!
  }

  type Mutation {
    createBerth(input: CreateBerthInput!): Berth! @requireAuth
  }
`
