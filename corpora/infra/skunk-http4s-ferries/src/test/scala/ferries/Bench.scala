package ferries

import doobie.implicits.*
import slick.jdbc.PostgresProfile.api.*

object Bench:
  val one = sql"SELECT 1".query[Int].unique
