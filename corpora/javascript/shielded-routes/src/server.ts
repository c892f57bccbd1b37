import { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@apollo/server/express4'
import express from 'express'
import mongoose from 'mongoose'
import { rules } from './auth/rules'
import { climbs } from './model/climb'
import { partners } from './partners'

const typeDefs = `#graphql
  type Climb { id: ID! name: String! }
  type Query { climb(id: ID!): Climb }
  type Mutation { subscribe(email: String!): Boolean! }
`
const resolvers = {
  Query: { climb: (_: unknown, { id }: { id: string }) => climbs.read(id) },
  Mutation: { subscribe: (_: unknown, { email }: { email: string }) => partners.of('mail').tell(email) },
}

const app = express()
const server = new ApolloServer({ typeDefs, resolvers })
await mongoose.connect(process.env.MONGO_URL ?? '')
await server.start()
app.use('/graphql', express.json(), expressMiddleware(server, { context: async () => ({ rules }) }))
app.listen(4000)
