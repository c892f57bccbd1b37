import { Injectable } from '@nestjs/common';
import type { PrismaClient } from '@prisma/client';

@Injectable()
export class PrismaHealth {
  async check(name: string, client: PrismaClient) {
    await client.$queryRawUnsafe('SELECT 1');
    return { [name]: { status: 'up' } };
  }
}
