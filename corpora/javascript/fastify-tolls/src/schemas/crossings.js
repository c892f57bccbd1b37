const S = require("fluent-json-schema");

const one = { params: S.object().prop("id", S.number().minimum(1).required()) };

const add = {
  body: S.object()
    .prop("bridge", S.string().minLength(2).required())
    .prop("axles", S.integer().minimum(2).required()),
};

module.exports = { one, add };
