package depots

import akka.actor.{ActorSystem, Props}
import akka.io.IO
import spray.can.Http

object Boot extends App {
  implicit val system = ActorSystem("depots")
  val service = system.actorOf(Props[DepotsActor], "depots")
  IO(Http) ! Http.Bind(service, interface = "0.0.0.0", port = 8080)
}
