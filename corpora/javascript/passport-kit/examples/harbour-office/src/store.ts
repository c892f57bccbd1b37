import { MikroORM } from '@mikro-orm/postgresql';
import { PostgresStore, StoredPassport } from '@passport-kit/store-postgres';

export const openStore = () => {
  const orm = MikroORM.initSync({ entities: [StoredPassport], clientUrl: 'postgresql://localhost/passports' });
  return new PostgresStore(orm.em);
};
