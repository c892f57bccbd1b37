import type { HttpContext } from '@adonisjs/core/http'
import Post from '#models/post'
import { createPost } from '#validators/post'

export default class PostsController {
  async index() {
    return Post.all()
  }

  async store({ request }: HttpContext) {
    return Post.create(await request.validateUsing(createPost))
  }
}
