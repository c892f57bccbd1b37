package rota

import java.time.LocalDate

import akka.actor.ActorSystem
import akka.http.scaladsl.Http
import akka.http.scaladsl.server.Directives._
import akka.http.scaladsl.server.Route

import rota.RotaProfile.api._

object Boot extends App {
  implicit val system: ActorSystem = ActorSystem("rota")

  private val store = new ShiftStore(Database.forConfig("rota"))

  val routes: Route = path("shifts" / Segment) { day =>
    get {
      onSuccess(store.on(LocalDate.parse(day)))(found => complete(found.mkString("\n")))
    }
  }

  Http().newServerAt("0.0.0.0", 8080).bind(routes)
}
