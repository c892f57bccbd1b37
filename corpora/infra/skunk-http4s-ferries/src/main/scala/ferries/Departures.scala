package ferries

import cats.effect.*
import skunk.*
import skunk.codec.all.*
import skunk.implicits.*

final class Departures(pool: Resource[IO, Session[IO]]):
  private val of: Query[String, String] = sql"SELECT quay FROM departures WHERE line = $varchar".query(varchar)

  def quays(line: String): IO[List[String]] = pool.use(_.execute(of)(line))

object Departures:
  def pool: Resource[IO, Resource[IO, Session[IO]]] =
    import natchez.Trace.Implicits.noop
    Session.pooled[IO](host = "db", user = "ferries", database = "ferries", max = 8)
