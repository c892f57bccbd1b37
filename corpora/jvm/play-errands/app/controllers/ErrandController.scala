package controllers

import javax.inject.Inject
import models.Errands
import play.api.libs.json.Json
import play.api.mvc.{AbstractController, ControllerComponents}
import scala.concurrent.ExecutionContext

class ErrandController @Inject() (errands: Errands, cc: ControllerComponents)(implicit ec: ExecutionContext)
    extends AbstractController(cc) {
  def open = Action.async(errands.open().map(found => Ok(Json.toJson(found))))
}
