import { Passports } from '@passport-kit/core';
import { passportRoutes } from '@passport-kit/express';
import express from 'express';
import request from 'supertest';

describe('renewals', () => {
  it('moves the end by the years asked for', async () => {
    const store = { find: async () => ({ id: 'p1', holder: 'Ada', expires: new Date('2030-01-01') }), save: async () => {} };
    const app = express().use(passportRoutes(new Passports(store)));
    await request(app).post('/passports/p1/renewals').send({ years: 2 }).expect(200);
  });
});
