package controllers

import javax.inject.Inject
import play.api.data.Form
import play.api.data.Forms._
import play.api.mvc._

class Pages @Inject() (cc: ControllerComponents) extends AbstractController(cc) {
  private val asked: Form[String] = Form(single("name" -> text))

  def index: Action[AnyContent] = Action(Ok("<h1>Loom</h1>").as(HTML))

  def find: Action[AnyContent] = Action { implicit request => Redirect("/?" + asked.bindFromRequest().get) }
}
