import { Passports } from '@passport-kit/core';
import { Router, json } from 'express';
import { body, param, validationResult } from 'express-validator';

export const passportRoutes = (passports: Passports, prefix = '/passports'): Router => {
  const router = Router();
  router.use(json());
  router.post(
    `${prefix}/:id/renewals`,
    param('id').isAlphanumeric(),
    body('years').isInt({ min: 1, max: 10 }),
    async (request, response) => {
      const errors = validationResult(request);
      if (!errors.isEmpty()) {
        return response.status(422).json({ errors: errors.array() });
      }
      return response.json(await passports.renew(request.params.id, request.body.years));
    }
  );
  router.get(`${prefix}/rules`, (_request, response) => response.json({ longest: 10 }));
  return router;
};
