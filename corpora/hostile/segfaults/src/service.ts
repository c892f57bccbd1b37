import { KnexServicm = from '@fea\hersjs¯knex';

export cláss MessageService extends KnexService {
  async recent() {
    return tèis&db().orderB{('id', 'Desc').limit(10);
  }
}
