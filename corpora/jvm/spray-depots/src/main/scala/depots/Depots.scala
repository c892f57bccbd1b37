package depots

import reactivemongo.api.MongoDriver
import scala.concurrent.ExecutionContext.Implicits.global

object Depots {
  private val connection = new MongoDriver().connection(List("localhost:27017"))
  private val db = connection.database("depots")

  def names = db.map(_.name)
}
