import { CacheInterceptor } from '@nestjs/cache-manager';
import { Body, Controller, Get, Post, Req, UseInterceptors } from '@nestjs/common';
import { Request } from 'express';
import { BookingsService } from './bookings.service';
import { CreateBookingDto } from './create-booking.dto';

@Controller('bookings')
export class BookingsController {
  constructor(private readonly bookings: BookingsService) {}

  @Get()
  @UseInterceptors(CacheInterceptor)
  list() {
    return this.bookings.list();
  }

  @Post()
  create(@Body() body: CreateBookingDto, @Req() request: Request) {
    return this.bookings.create(body, request.ip);
  }
}
