import { createKeyv } from '@keyv/redis';
import { CacheModule } from '@nestjs/cache-manager';
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { TypeOrmModule } from '@nestjs/typeorm';
import * as Joi from 'joi';
import { BookingsModule } from './bookings/bookings.module';
import { options } from './database/options';

@Module({
  imports: [
    ConfigModule.forRoot({ validationSchema: Joi.object({ DATABASE_URL: Joi.string().required() }) }),
    CacheModule.registerAsync({
      isGlobal: true,
      useFactory: () => ({ stores: [createKeyv(process.env.REDIS_URL)] }),
    }),
    TypeOrmModule.forRoot(options),
    BookingsModule,
  ],
})
export class AppModule {}
