package seals

import javax.inject.Inject
import play.api.libs.json.Json
import play.api.mvc.{AbstractController, Action, AnyContent, ControllerComponents}

class SealController @Inject() (components: ControllerComponents) extends AbstractController(components) {
  def listed: Action[AnyContent] = Action { Ok(Json.arr()) }

  def pressed: Action[AnyContent] = Action { request => Ok(Json.obj("pressed" -> true)) }
}
