import { Controller, Get, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";

@Controller("berths")
class BerthsController {
  @Get() listed() {
    return [];
  }
}

@Module({ controllers: [BerthsController] })
class BerthsModule {}

NestFactory.create(BerthsModule).then((app) => app.listen(3001));
