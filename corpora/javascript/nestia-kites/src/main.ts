import { NestFactory } from '@nestjs/core'
import { KitesModule } from './kites.module'

async function bootstrap() {
  const app = await NestFactory.create(KitesModule)
  await app.listen(3000)
}

bootstrap()
