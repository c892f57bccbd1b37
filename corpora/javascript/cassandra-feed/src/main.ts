import { NestFactory } from '@nestjs/core';
import { FeedModule } from './feed.module';

void NestFactory.create(FeedModule).then((app) => app.listen(3000));
