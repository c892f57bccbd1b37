const Ajv = require('ajv');
const Koa = require('koa');

const upstream = new Koa();
const validate = new Ajv().compile({ type: 'object' });

test('an order keeps the contract', () => {
  expect(validate({})).toBe(true);
  expect(upstream).toBeDefined();
});
