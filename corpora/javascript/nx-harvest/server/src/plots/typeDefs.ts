export const typeDefs = `#graphql
  type Plot { id: ID!, name: String!, beds: [Bed!]! }
  type Bed { id: ID!, crop: String!, sownAt: String, yieldKg: Float }
  input NewPlot { name: String! }
  input NewBed { plot: ID!, crop: String! }
  input Harvested { bed: ID!, kg: Float! }
  type Query { plots: [Plot!]!, plot(id: ID!): Plot }
  type Mutation { addPlot(input: NewPlot!): Plot!, sow(input: NewBed!): Bed!, harvest(input: Harvested!): Bed! }
`;
