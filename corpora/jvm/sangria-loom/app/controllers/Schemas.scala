package controllers

import javax.inject.Inject
import models.LoomSchema
import play.api.mvc._
import sangria.renderer.SchemaRenderer

class Schemas @Inject() (cc: ControllerComponents) extends AbstractController(cc) {
  def show: Action[AnyContent] = Action(Ok(SchemaRenderer.renderSchema(LoomSchema.schema)))
}
