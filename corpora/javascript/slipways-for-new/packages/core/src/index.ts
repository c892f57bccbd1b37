import { Router } from 'express';

export interface Slipway { path: string; launch: () => unknown; }

export function routesOf(slipways: Slipway[]) {
  const router = Router();
  for (const slipway of slipways) {
    router.get(slipway.path, (_req, res) => { res.json(slipway.launch()); });
  }
  return router;
}
