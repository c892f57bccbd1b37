export { resolvers } from "./plots/resolvers";
export { typeDefs } from "./plots/typeDefs";
