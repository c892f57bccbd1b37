import { DataSourceOptions } from 'typeorm';
import { Booking } from '../bookings/booking.entity';

export const options: DataSourceOptions = {
  type: 'postgres',
  url: process.env.DATABASE_URL,
  entities: [Booking],
  migrations: ['dist/database/migrations/*.js'],
};
