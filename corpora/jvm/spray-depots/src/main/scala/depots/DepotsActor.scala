package depots

import akka.actor.Actor
import spray.routing._

class DepotsActor extends Actor with DepotRoutes {
  def actorRefFactory = context
  def receive = runRoute(routes)
}

trait DepotRoutes extends HttpService {
  val routes = path("depots") {
    get { complete(Depots.names) }
  }
}
