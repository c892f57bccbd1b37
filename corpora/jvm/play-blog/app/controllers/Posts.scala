package controllers

import javax.inject.Inject
import models.PostRepository
import play.api.cache.AsyncCacheApi
import play.api.libs.json.Json
import play.api.mvc._

import scala.concurrent.ExecutionContext
import scala.concurrent.duration._

class Posts @Inject() (cc: ControllerComponents, posts: PostRepository, cache: AsyncCacheApi)(implicit ec: ExecutionContext)
    extends AbstractController(cc) {

  def all: Action[AnyContent] = Action.async {
    cache.getOrElseUpdate("posts", 1.minute)(posts.all()).map(found => Ok(Json.toJson(found)))
  }

  def add: Action[String] = Action(parse.text) { request =>
    posts.add(request.body)
    Created
  }
}
