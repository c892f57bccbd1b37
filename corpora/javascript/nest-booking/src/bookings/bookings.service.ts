import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Booking } from './booking.entity';

@Injectable()
export class BookingsService {
  constructor(@InjectRepository(Booking) private readonly bookings: Repository<Booking>) {}

  list() {
    return this.bookings.find();
  }

  create(booking: Partial<Booking>, _ip?: string) {
    return this.bookings.save(booking);
  }
}
