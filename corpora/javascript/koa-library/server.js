const Koa = require('koa');
const bodyParser = require('koa-bodyparser');
const books = require('./routes/books');

const app = new Koa();
app.use(bodyParser());
app.use(books.routes()).use(books.allowedMethods());

app.listen(process.env.PORT || 3000);
