const knex = require("knex")({ client: "pg", connection: process.env.DATABASE_URL });

module.exports = {
  one: (id) => knex("crossings").where({ id }).first(),
  add: (crossing) => knex("crossings").insert(crossing).returning("*"),
};
