package controllers

import javax.inject.Inject
import models.{LoomSchema, Patterns}
import play.api.libs.json.{JsObject, JsValue, Json}
import play.api.mvc._
import sangria.execution._
import sangria.marshalling.playJson._
import sangria.parser.QueryParser

import scala.concurrent.{ExecutionContext, Future}
import scala.util.{Failure, Success}

class Queries @Inject() (cc: ControllerComponents, patterns: Patterns)(implicit ec: ExecutionContext)
    extends AbstractController(cc) {

  def run: Action[JsValue] = Action.async(parse.json) { request =>
    QueryParser.parse((request.body \ "query").as[String]) match {
      case Success(asked) =>
        Executor
          .execute(LoomSchema.schema, asked, patterns, variables = Json.obj())
          .map(Ok(_))
      case Failure(wrong) => Future.successful(BadRequest(wrong.getMessage))
    }
  }
}
