import type { Asked, Keeper } from "@crudlets/crudlets";
import type { Collection, Filter, OptionalUnlessRequiredId } from "mongodb";

/** Keeps a resource in a collection that the application hands in. */
export class Collected<T extends { _id: string }> implements Keeper<T> {
  constructor(private readonly collection: Collection<T>) {}

  async listed(asked: Asked): Promise<T[]> {
    const found = this.collection.find(asked.filter as Filter<T>).skip(asked.offset).limit(asked.limit);
    return (await found.toArray()) as T[];
  }

  async one(id: string): Promise<T | undefined> {
    const found = await this.collection.findOne({ _id: id } as Filter<T>);
    return (found as T | null) ?? undefined;
  }

  async kept(given: Partial<T>): Promise<T> {
    await this.collection.insertOne(given as OptionalUnlessRequiredId<T>);
    return given as T;
  }

  async dropped(id: string): Promise<void> {
    await this.collection.deleteOne({ _id: id } as Filter<T>);
  }
}
