package catalog

import org.apache.pekko
import pekko.actor.ActorSystem
import pekko.http.scaladsl.Http
import pekko.http.scaladsl.server.Directives._
import pekko.http.scaladsl.server.Route

@main def serve(): Unit =
  given system: ActorSystem = ActorSystem("catalog")
  val items = ItemStore()
  val routes: Route = pathPrefix("items") {
    path(Segment) { id =>
      get {
        complete(items.find(id).getOrElse(""))
      }
    }
  }
  Http().newServerAt("0.0.0.0", 8080).bind(routes)
