package nestlings

import akka.actor.typed.ActorSystem
import akka.actor.typed.scaladsl.AskPattern._
import akka.http.scaladsl.Http
import akka.http.scaladsl.server.Directives._
import akka.util.Timeout
import scala.concurrent.duration._

object Main extends App {
  implicit val system: ActorSystem[Box.Command] = ActorSystem(Box("garden"), "nestlings")
  implicit val timeout: Timeout = 2.seconds

  private val routes = path("nestlings") {
    concat(
      get(onSuccess(system.ask(Box.Count(_)))(count => complete(count.toString))),
      post {
        system ! Box.Hatch
        complete("1")
      }
    )
  }

  Http().newServerAt("0.0.0.0", 8080).bind(routes)
}
