package ledger.http

import cats.effect.IO
import doobie.Transactor
import doobie.implicits._
import org.http4s.HttpRoutes
import sttp.tapir._
import sttp.tapir.server.http4s.Http4sServerInterpreter

class AccountRoutes(xa: Transactor[IO]) {
  private val names = base.get.in("accounts").out(stringBody)

  val routes: HttpRoutes[IO] = Http4sServerInterpreter[IO]().toRoutes(
    names.serverLogicSuccess(_ => sql"select name from account".query[String].to[List].transact(xa).map(_.mkString(",")))
  )
}
