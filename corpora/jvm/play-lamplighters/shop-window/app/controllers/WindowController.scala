package controllers

import javax.inject.Inject
import lamplighters.Lamps
import play.api.mvc.{AbstractController, ControllerComponents}

class WindowController @Inject() (lamps: Lamps, cc: ControllerComponents) extends AbstractController(cc) {
  def show = Action {
    lamps.light()
    Ok("lit")
  }
}
