import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBooking1716200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE booking (id uuid PRIMARY KEY, guest text NOT NULL)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE booking');
  }
}
