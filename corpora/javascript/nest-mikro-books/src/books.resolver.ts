import { EntityManager } from '@mikro-orm/core';
import { Args, Field, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsNotEmpty } from 'class-validator';
import { Book } from './book.entity';

@InputType()
export class NewBook {
  @Field()
  @IsNotEmpty()
  title: string;
}

@Resolver()
export class BooksResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [String])
  async titles() {
    return (await this.em.find(Book, {})).map((book) => book.title);
  }

  @Mutation(() => Boolean)
  async add(@Args('book') book: NewBook) {
    await this.em.persistAndFlush(this.em.create(Book, book));
    return true;
  }
}
