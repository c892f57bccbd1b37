package carriages.impl

import carriages.api.CarriagesService
import com.lightbend.lagom.scaladsl.api.ServiceCall
import com.lightbend.lagom.scaladsl.persistence.cassandra.CassandraSession

import scala.concurrent.ExecutionContext

class CarriagesServiceImpl(db: CassandraSession)(implicit ec: ExecutionContext) extends CarriagesService {
  override def all() = ServiceCall { _ => db.selectAll("SELECT name FROM carriage").map(_.map(_.getString("name"))) }
}
