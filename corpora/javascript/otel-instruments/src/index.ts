import { trace } from '@opentelemetry/api';
import type { Express } from 'express';
import type { FastifyInstance } from 'fastify';

export function instrumentExpress(app: Express): void {
  app.use((req, _res, next) => trace.getTracer('express').startActiveSpan(req.path, () => next()));
}

export function instrumentFastify(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => void trace.getTracer('fastify').startSpan(request.url));
}
