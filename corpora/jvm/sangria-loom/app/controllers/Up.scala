package controllers

import javax.inject.Inject
import play.api.mvc._

class Up @Inject() (cc: ControllerComponents) extends AbstractController(cc) {
  def up: Action[AnyContent] = Action(Ok("up"))
}
