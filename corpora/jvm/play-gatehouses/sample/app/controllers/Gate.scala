package controllers

import gatehouses.{GateController, Keeper}
import javax.inject.Inject
import play.api.libs.ws.WSClient

class Gate @Inject() (protected val ws: WSClient) extends GateController {
  protected val keeper = new Keeper("Who goes there?", Set("friend"))
}
