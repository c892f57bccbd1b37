import { Migration } from '@medusajs/framework/mikro-orm/migrations'

export class Migration20250101120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "rope" ("id" text not null, "name" text not null, "strands" integer not null);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "rope" cascade;`)
  }
}
