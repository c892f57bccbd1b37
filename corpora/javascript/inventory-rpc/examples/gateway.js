const express = require('express');

express().get('/items/:id', (req, res) => res.json({})).listen(3000);
