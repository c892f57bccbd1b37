import { defineConfig } from '@mikro-orm/mariadb';
import { Migrator } from '@mikro-orm/migrations';
import { Book } from './book.entity';

export default defineConfig({ dbName: 'books', entities: [Book], extensions: [Migrator] });
