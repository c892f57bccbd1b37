package slips

import cats.effect.{ContextShift, IO}
import doobie._
import doobie.implicits._
import scala.concurrent.ExecutionContext

case class Slip(id: Int, metres: Int)

class Slips {
  private implicit val cs: ContextShift[IO] = IO.contextShift(ExecutionContext.global)
  private val xa = Transactor.fromDriverManager[IO]("org.postgresql.Driver", "jdbc:postgresql:slips", "slips", "")

  def all: IO[List[Slip]] = sql"select id, metres from slips".query[Slip].to[List].transact(xa)

  def add(slip: Slip): IO[Slip] =
    sql"insert into slips (id, metres) values (${slip.id}, ${slip.metres})".update.run.transact(xa).map(_ => slip)
}
