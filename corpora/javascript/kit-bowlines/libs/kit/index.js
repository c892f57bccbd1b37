const express = require('express');

class Service {
  constructor(name) {
    this.app = express();
    this.app.use(express.json());
    this.router = express.Router();
    this.name = name;
  }

  listen(port) {
    this.app.use(`/${this.name}`, this.router);
    return this.app.listen(port);
  }
}

module.exports = { Service };
