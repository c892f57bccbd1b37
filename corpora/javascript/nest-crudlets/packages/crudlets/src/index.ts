import { applyDecorators, Get, Param, Post, Body, Delete } from "@nestjs/common";

export interface Asked {
  readonly filter: Record<string, string>;
  readonly limit: number;
  readonly offset: number;
}

export interface Keeper<T> {
  listed(asked: Asked): Promise<T[]>;
  one(id: string): Promise<T | undefined>;
  kept(given: Partial<T>): Promise<T>;
  dropped(id: string): Promise<void>;
}

/** The four routes of a resource, for the controller that extends it. */
export abstract class Crudlet<T> {
  protected abstract readonly keeper: Keeper<T>;

  @Get()
  async listed(): Promise<T[]> {
    return this.keeper.listed({ filter: {}, limit: 50, offset: 0 });
  }

  @Get(":id")
  async one(@Param("id") id: string): Promise<T | undefined> {
    return this.keeper.one(id);
  }

  @Post()
  async kept(@Body() given: Partial<T>): Promise<T> {
    return this.keeper.kept(given);
  }

  @Delete(":id")
  async dropped(@Param("id") id: string): Promise<void> {
    await this.keeper.dropped(id);
  }
}

export function Listed(path: string): MethodDecorator {
  return applyDecorators(Get(path));
}
