import { Controller, Get, Module, Param } from '@nestjs/common';
import { Client } from 'cassandra-driver';

const client = new Client({ contactPoints: ['cassandra'], localDataCenter: 'dc1', keyspace: 'feed' });

@Controller('feed')
export class FeedController {
  @Get(':user')
  async feed(@Param('user') user: string) {
    const { rows } = await client.execute('SELECT * FROM posts WHERE user = ?', [user]);
    return rows;
  }
}

@Module({ controllers: [FeedController] })
export class FeedModule {}
