import { feathers } from '@feathersjs/feathers';
import { bodyParser, koa, rest } from '@feathersjs/koa';
import { db } from './db';
import { MessageService } from './messages';

export const app = koa(feathers());

app.use(bodyParser());
app.configure(rest());
app.use('messages', new MessageService({ Model: db, name: 'messages' }));
