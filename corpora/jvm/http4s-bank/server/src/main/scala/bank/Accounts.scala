package bank

import cats.effect.IO
import doobie._
import doobie.implicits._

class Accounts(xa: Transactor[IO]) {
  def balance(id: Long): IO[Option[BigDecimal]] =
    sql"select balance from account where id = $id".query[BigDecimal].option.transact(xa)

  def open(owner: String): IO[Int] =
    sql"insert into account (owner, balance) values ($owner, 0)".update.run.transact(xa)
}
