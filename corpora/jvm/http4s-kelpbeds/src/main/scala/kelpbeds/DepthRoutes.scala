package kelpbeds

import cats.effect.IO
import org.http4s.HttpRoutes
import org.http4s.dsl.io._

class DepthRoutes(depths: Depths) {
  val routes: HttpRoutes[IO] = HttpRoutes.of[IO] {
    case GET -> Root / "beds" / bed => depths.of(bed).flatMap(Ok(_))
  }
}
