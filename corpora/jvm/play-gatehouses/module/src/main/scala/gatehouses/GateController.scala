package gatehouses

import play.api.libs.json.Json
import play.api.libs.ws.WSClient
import play.api.mvc.{Action, AnyContent, Controller}

trait GateController extends Controller {
  protected def ws: WSClient
  protected def keeper: Keeper

  def open: Action[AnyContent] = Action { request =>
    request.getQueryString("word").filter(keeper.knows) match {
      case Some(word) => Ok(Json.obj("opened" -> word))
      case None       => Forbidden(Json.obj("asked" -> keeper.question))
    }
  }
}

class LanternController(protected val ws: WSClient, protected val keeper: Keeper) extends Controller with GateController
