import { Passport, PassportStore } from '@passport-kit/core';
import { Entity, EntityManager, PrimaryKey, Property } from '@mikro-orm/core';

@Entity()
export class StoredPassport implements Passport {
  @PrimaryKey()
  id!: string;

  @Property()
  holder!: string;

  @Property()
  expires!: Date;
}

export class PostgresStore implements PassportStore {
  constructor(private readonly entities: EntityManager) {}

  find(id: string): Promise<Passport | null> {
    return this.entities.findOne(StoredPassport, { id });
  }

  async save(passport: Passport): Promise<void> {
    await this.entities.upsert(StoredPassport, passport);
  }
}
