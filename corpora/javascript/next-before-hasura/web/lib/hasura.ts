import { GraphQLClient } from 'graphql-request'

export const hasura = new GraphQLClient(process.env.HASURA_URL ?? '')
