package ledger

import cats.effect.{IO, IOApp}
import doobie.util.transactor.Transactor
import ledger.cache.AnswerCache
import ledger.http.AccountRoutes
import org.http4s.blaze.server.BlazeServerBuilder

object Main extends IOApp.Simple {
  private val xa = Transactor.fromDriverManager[IO]("org.postgresql.Driver", sys.env("LEDGER_DB"), None)

  def run: IO[Unit] =
    BlazeServerBuilder[IO].bindHttp(8080, "0.0.0.0").withHttpApp(new AccountRoutes(xa).routes.orNotFound).serve.compile.drain
}
