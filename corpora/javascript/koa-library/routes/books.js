const Router = require('@koa/router');
const NodeCache = require('node-cache');
const yup = require('yup');
const { Book } = require('../models');

const router = new Router({ prefix: '/books' });
const cache = new NodeCache({ stdTTL: 60 });
const newBook = yup.object({ title: yup.string().required(), year: yup.number().integer() });

router.get('/', async (ctx) => {
  ctx.body = cache.get('all') || (await Book.findAll());
  cache.set('all', ctx.body);
});

router.post('/', async (ctx) => {
  const book = await newBook.validate(ctx.request.body);
  ctx.body = await Book.create(book);
});

module.exports = router;
