import { NestFactory } from "@nestjs/core";

import { MooringsModule } from "./moorings.module";

async function start() {
  const app = await NestFactory.create(MooringsModule);
  await app.listen(3000);
}
start();
