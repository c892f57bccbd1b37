package kelpbeds

import cats.effect.{IO, IOApp}
import org.http4s.ember.client.EmberClientBuilder
import org.http4s.ember.server.EmberServerBuilder

object Main extends IOApp.Simple {
  val run: IO[Unit] = (for {
    client <- EmberClientBuilder.default[IO].build
    depths <- Depths.make(client).toResource
    _ <- EmberServerBuilder.default[IO].withHttpApp(new DepthRoutes(depths).routes.orNotFound).build
  } yield ()).useForever
}
