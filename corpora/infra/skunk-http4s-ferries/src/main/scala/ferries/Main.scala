package ferries

import cats.effect.*
import org.http4s.HttpRoutes
import org.http4s.dsl.io.*
import org.http4s.ember.server.EmberServerBuilder

object Main extends IOApp.Simple:
  def routes(departures: Departures): HttpRoutes[IO] = HttpRoutes.of[IO] {
    case GET -> Root / "lines" / line => departures.quays(line).flatMap(quays => Ok(quays.mkString("\n")))
  }

  def run: IO[Unit] =
    Departures.pool.use { pool =>
      EmberServerBuilder.default[IO].withHttpApp(routes(Departures(pool)).orNotFound).build.useForever
    }
