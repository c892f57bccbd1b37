package bank

import cats.effect.IO
import org.http4s._
import org.http4s.dsl.io._

class AccountRoutes(accounts: Accounts) {
  val routes: HttpRoutes[IO] = HttpRoutes.of[IO] {
    case GET -> Root / "accounts" / LongVar(id) =>
      accounts.balance(id).flatMap(_.fold(NotFound())(b => Ok(b.toString)))
    case req @ POST -> Root / "accounts" =>
      req.as[String].flatMap(accounts.open).flatMap(_ => Created())
  }
}
