package chat

import akka.actor.ActorSystem
import akka.http.scaladsl.Http
import liquibase.Liquibase
import liquibase.database.jvm.JdbcConnection
import liquibase.resource.ClassLoaderResourceAccessor
import slick.jdbc.MySQLProfile.api._

object Boot extends App {
  implicit val system: ActorSystem = ActorSystem("chat")

  private val db = Database.forConfig("mysql")
  private val connection = new JdbcConnection(db.source.createConnection())
  new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor, connection).update("")
  Http().newServerAt("0.0.0.0", 8080).bind(new RoomRoutes(new RoomStore(db)).routes)
}
