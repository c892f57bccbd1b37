package slips

import cats.effect.IO
import com.twitter.finagle.Http
import com.twitter.util.Await
import io.circe.generic.auto._
import io.finch._
import io.finch.catsEffect._
import io.finch.circe._

object Main extends App {
  private val store = new Slips
  private val list: Endpoint[IO, List[Slip]] = get("slips") { store.all.map(Ok) }
  private val take: Endpoint[IO, Slip] = post("slips" :: jsonBody[Slip]) { slip: Slip => store.add(slip).map(Created) }

  Await.ready(Http.server.serve(":8080", Bootstrap.serve[Application.Json](list :+: take).toService))
}
