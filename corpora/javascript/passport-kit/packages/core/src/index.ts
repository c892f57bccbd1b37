export interface Passport {
  id: string;
  holder: string;
  expires: Date;
}

export interface PassportStore {
  find(id: string): Promise<Passport | null>;
  save(passport: Passport): Promise<void>;
}

export class Passports {
  constructor(private readonly store: PassportStore) {}

  async renew(id: string, years: number): Promise<Passport> {
    const found = await this.store.find(id);
    if (found === null) {
      throw new Error(`no passport ${id}`);
    }
    const expires = new Date(found.expires);
    expires.setFullYear(expires.getFullYear() + years);
    const renewed = { ...found, expires };
    await this.store.save(renewed);
    return renewed;
  }
}
