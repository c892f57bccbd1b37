const { readFileSync } = require('fs')
const { ApolloServer } = require('@apollo/server')
const { expressMiddleware } = require('@apollo/server/express4')
const { makeExecutableSchema } = require('@graphql-tools/schema')

const typeDefs = readFileSync('schema.graphql', 'utf8')
const resolvers = { Query: { crossings: () => 0 } }
const schema = makeExecutableSchema({ typeDefs, resolvers })

async function reports() {
  const server = new ApolloServer({ schema })
  await server.start()
  return expressMiddleware(server)
}

module.exports = { reports }
