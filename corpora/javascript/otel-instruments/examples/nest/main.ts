import { NestFactory } from '@nestjs/core';

NestFactory.create(class {}).then((app) => app.listen(3000));
