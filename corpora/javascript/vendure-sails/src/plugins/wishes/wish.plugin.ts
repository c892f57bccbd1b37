import { PluginCommonModule, VendurePlugin } from '@vendure/core'
import gql from 'graphql-tag'
import { Wish } from './wish.entity'
import { WishResolver } from './wish.resolver'

@VendurePlugin({
  imports: [PluginCommonModule],
  entities: [Wish],
  shopApiExtensions: {
    schema: gql`extend type Query { wishes: [String!]! }`,
    resolvers: [WishResolver],
  },
})
export class WishPlugin {}
