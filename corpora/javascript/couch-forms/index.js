const Koa = require('koa');
const Router = require('koa-router');
const nano = require('nano')(process.env.COUCHDB_URL);

const forms = nano.use('forms');
const router = new Router();

router.get('/forms/:id', async (ctx) => {
  ctx.body = await forms.get(ctx.params.id);
});

new Koa().use(router.routes()).listen(3000);
