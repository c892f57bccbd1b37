package kelpbeds

import cats.effect.IO
import org.http4s.client.Client
import scala.concurrent.duration._
import scalacache.AbstractCache
import scalacache.caffeine.CaffeineCache

final class Depths(client: Client[IO], known: AbstractCache[IO, String, String]) {
  def of(bed: String): IO[String] =
    known.cachingF(bed)(Some(10.minutes))(client.expect[String](s"http://soundings/$bed"))
}

object Depths {
  def make(client: Client[IO]): IO[Depths] =
    for (known <- CaffeineCache[IO, String, String]) yield new Depths(client, known)
}
