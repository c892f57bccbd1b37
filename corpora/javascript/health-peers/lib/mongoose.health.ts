import { Injectable } from '@nestjs/common';
import * as mongoose from 'mongoose';

@Injectable()
export class MongooseHealth {
  check(name: string, connection: mongoose.Connection = mongoose.connection) {
    return { [name]: { status: connection.readyState === mongoose.ConnectionStates.connected ? 'up' : 'down' } };
  }
}
