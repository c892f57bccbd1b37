import express from "express";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express4";
import { resolvers, typeDefs } from "server";

const app = express();
const server = new ApolloServer({ typeDefs, resolvers });

server.start().then(() => {
  app.use("/graphql", express.json({ limit: "1mb" }), expressMiddleware(server));
  app.listen(Number(process.env.PORT ?? 4000));
});
