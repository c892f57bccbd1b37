const Router = require('@koa/router');
const { Client } = require('hazelcast-client');
const hbase = require('hbase');
const Koa = require('koa');

const table = hbase({ host: process.env.HBASE_HOST, port: 8080 }).table('logs');

async function start() {
  const hazelcast = await Client.newHazelcastClient({ clusterName: 'logs' });
  const cache = await hazelcast.getMap('rows');
  const router = new Router();
  router.get('/logs/:row', async (ctx) => {
    ctx.body = (await cache.get(ctx.params.row)) || (await table.row(ctx.params.row).get());
  });
  new Koa().use(router.routes()).listen(3000);
}

start();
