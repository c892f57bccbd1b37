const fastify = require("fastify");
const routes = require("./routes");

const server = fastify({ logger: true });
routes.forEach((route) => server.register(route));
server.listen({ port: 3000 });
