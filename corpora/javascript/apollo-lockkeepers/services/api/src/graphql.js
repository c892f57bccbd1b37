import { ApolloServer, gql } from 'apollo-server-lambda';
import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });

const typeDefs = gql`
  type Lock {
    name: String!
    keeper: String
  }
  type Query {
    locks: [Lock!]!
  }
`;

const resolvers = {
  Query: {
    locks: async () => (await pool.query('select name, keeper from locks order by name')).rows,
  },
};

export const handler = new ApolloServer({ typeDefs, resolvers }).createHandler();
