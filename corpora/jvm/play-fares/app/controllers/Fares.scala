package controllers

import javax.inject.Inject
import models.FareTable
import play.api.data.Form
import play.api.libs.json.Json
import play.api.mvc._

class Fares @Inject() (cc: ControllerComponents, fares: FareTable) extends AbstractController(cc) {
  def all: Action[AnyContent] = Action(Ok(Json.toJson(fares.all().map(_.name))))

  def add: Action[AnyContent] = Action { implicit request =>
    FareForm.form
      .bindFromRequest()
      .fold(
        wrong => BadRequest(Json.toJson(wrong.errors.map(_.message))),
        fare => { fares.add(fare); Created }
      )
  }

  def search: Action[AnyContent] = Action { implicit request =>
    val name = FareForm.search.bindFromRequest().get
    Ok(Json.toJson(fares.all().map(_.name).filter(_.contains(name))))
  }
}
