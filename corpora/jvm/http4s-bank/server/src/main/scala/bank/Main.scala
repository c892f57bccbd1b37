package bank

import cats.effect.{IO, IOApp}
import com.comcast.ip4s._
import doobie.Transactor
import org.flywaydb.core.Flyway
import org.http4s.ember.server.EmberServerBuilder

object Main extends IOApp.Simple {
  private val url = sys.env("DATABASE_URL")

  override def run: IO[Unit] = {
    val xa = Transactor.fromDriverManager[IO]("org.postgresql.Driver", url, None)
    val app = new AccountRoutes(new Accounts(xa)).routes.orNotFound
    IO(Flyway.configure().dataSource(url, "bank", null).load().migrate()) *>
      EmberServerBuilder.default[IO].withHost(ipv4"0.0.0.0").withPort(port"8080").withHttpApp(app).build.useForever
  }
}
