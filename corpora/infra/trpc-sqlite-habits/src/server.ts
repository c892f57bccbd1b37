import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express from 'express';
import { appRouter } from './router.js';

const app = express();
app.use('/trpc', createExpressMiddleware({ router: appRouter }));
app.listen(3000);
