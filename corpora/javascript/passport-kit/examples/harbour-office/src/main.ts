import { Passports } from '@passport-kit/core';
import { passportRoutes } from '@passport-kit/express';
import express from 'express';
import { openStore } from './store';

const app = express();
app.use(passportRoutes(new Passports(openStore())));
app.listen(3000);
