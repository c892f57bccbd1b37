import { MikroOrmModule } from '@mikro-orm/nestjs';
import { ApolloDriver } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import config from './mikro-orm.config';
import { BooksResolver } from './books.resolver';

@Module({
  imports: [MikroOrmModule.forRoot(config), GraphQLModule.forRoot({ driver: ApolloDriver, autoSchemaFile: true })],
  providers: [BooksResolver],
})
export class AppModule {}
