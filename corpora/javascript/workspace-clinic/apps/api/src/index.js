const express = require('express');
const visits = require('./visits');

const app = express();
app.use(express.json());
app.use('/visits', visits);
app.listen(3001);
