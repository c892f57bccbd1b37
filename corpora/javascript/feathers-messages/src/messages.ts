import { KnexService } from '@feathersjs/knex';

export class MessageService extends KnexService {
  async recent() {
    return this.db().orderBy('id', 'desc').limit(10);
  }
}
