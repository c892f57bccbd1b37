const crossings = require("../crossings");
const schemas = require("../schemas/crossings");

const entries = [
  { method: "GET", url: "/crossings/:id", schema: schemas.one, handler: (request) => crossings.one(request.params.id) },
  { method: "POST", url: "/crossings", schema: schemas.add, handler: (request) => crossings.add(request.body) },
];

module.exports = async (fastify) => entries.forEach((entry) => fastify.route(entry));
