const { RedisPubSub } = require('graphql-redis-subscriptions');
const Redis = require('ioredis');
const neode = require('./neode');

const pubsub = new RedisPubSub({ publisher: new Redis(), subscriber: new Redis() });

exports.typeDefs = `
  type Person { name: String! }
  type Query { people: [Person!]! }
  type Subscription { born: Person! }
`;

exports.resolvers = {
  Query: { people: async () => (await neode.all('Person')).map((person) => person.properties()) },
  Subscription: { born: { subscribe: () => pubsub.asyncIterator('born') } },
};
