import { DynamicModule, Module } from '@nestjs/common';
import { MongooseHealth } from './mongoose.health';
import { PrismaHealth } from './prisma.health';

@Module({ providers: [MongooseHealth, PrismaHealth], exports: [MongooseHealth, PrismaHealth] })
export class HealthModule {
  static forRoot(): DynamicModule {
    return { module: HealthModule };
  }
}
