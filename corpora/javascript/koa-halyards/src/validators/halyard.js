module.exports = async (ctx, next) => {
  ctx.checkBody('name').notEmpty().len(2, 40)
  ctx.checkBody('length').isInt().toInt()
  ctx.checkBody('colour').optional().in(['white', 'blue', 'red'])
  if (ctx.errors) {
    ctx.status = 400
    ctx.body = ctx.errors
    return
  }
  await next()
}
