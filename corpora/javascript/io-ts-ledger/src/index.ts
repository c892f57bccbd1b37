import express from 'express';
import { entries } from './entries';

const app = express();
app.use(express.json());
app.use('/entries', entries);
app.listen(8080);
