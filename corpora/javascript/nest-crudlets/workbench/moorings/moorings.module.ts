import { Controller, Get, Module } from "@nestjs/common";
import { TypeOrmModule } from "@nestjs/typeorm";
import { IsString } from "class-validator";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity()
export class Mooring {
  @PrimaryGeneratedColumn() id!: number;
  @Column() @IsString() name!: string;
}

@Controller("moorings")
export class MooringsController {
  @Get() listed() {
    return [];
  }
}

@Module({
  imports: [TypeOrmModule.forRoot({ type: "mysql", url: "mysql://tries@localhost/tries", entities: [Mooring] })],
  controllers: [MooringsController],
})
export class MooringsModule {}
