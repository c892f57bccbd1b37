'use strict'

const { createCoreController } = require('@strapi/strapi').factories

module.exports = createCoreController('api::article.article', ({ strapi }) => ({
  async latest(ctx) {
    ctx.body = await strapi.entityService.findMany('api::article.article', { sort: 'createdAt:desc', limit: 5 })
  },
}))
