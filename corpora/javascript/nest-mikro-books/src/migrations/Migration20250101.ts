import { Migration } from '@mikro-orm/migrations';

export class Migration20250101 extends Migration {
  override async up(): Promise<void> {
    this.addSql('create table `book` (`id` int unsigned not null auto_increment primary key, `title` varchar(255));');
  }
}
