import { Query, Resolver } from '@nestjs/graphql'
import { Ctx, RequestContext, TransactionalConnection } from '@vendure/core'
import { Wish } from './wish.entity'

@Resolver()
export class WishResolver {
  constructor(private connection: TransactionalConnection) {}

  @Query()
  async wishes(@Ctx() ctx: RequestContext) {
    return (await this.connection.getRepository(ctx, Wish).find()).map((wish) => wish.text)
  }
}
