import express from 'express';
import { body } from 'express-validator';

const app = express();
app.post('/api/login', body('email').isEmail(), (_req, res) => res.json({ ok: true }));
app.listen(4010);
