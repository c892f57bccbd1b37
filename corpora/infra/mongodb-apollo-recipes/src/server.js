import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@apollo/server/express4';
import express from 'express';
import { recipes } from './store.js';

const typeDefs = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');
const resolvers = { Query: { recipes: () => recipes.find().toArray() } };
const apollo = new ApolloServer({ typeDefs, resolvers });
await apollo.start();

const app = express();
app.use('/graphql', express.json(), expressMiddleware(apollo));
app.listen(4000);
