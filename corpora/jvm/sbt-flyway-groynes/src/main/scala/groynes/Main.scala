package groynes

import cats.effect.{IO, IOApp}
import com.comcast.ip4s._
import doobie.Transactor
import doobie.implicits._
import org.http4s.HttpRoutes
import org.http4s.dsl.io._
import org.http4s.ember.server.EmberServerBuilder

object Main extends IOApp.Simple {
  val xa = Transactor.fromDriverManager[IO](
    driver = "org.postgresql.Driver",
    url = sys.env("DB_URL"),
    logHandler = None
  )

  val routes = HttpRoutes.of[IO] { case GET -> Root / "groynes" =>
    sql"select name from groyne".query[String].to[List].transact(xa).flatMap(names => Ok(names.mkString("\n")))
  }

  def run: IO[Unit] =
    EmberServerBuilder.default[IO].withPort(port"8080").withHttpApp(routes.orNotFound).build.useForever
}
