package models

import javax.inject.Inject
import play.api.db.slick.{DatabaseConfigProvider, HasDatabaseConfigProvider}
import slick.jdbc.JdbcProfile

import scala.concurrent.Future

case class Pattern(id: Long, name: String, threads: Int)

class Patterns @Inject() (protected val dbConfigProvider: DatabaseConfigProvider)
    extends HasDatabaseConfigProvider[JdbcProfile] {
  import profile.api._

  private class Rows(tag: Tag) extends Table[Pattern](tag, "patterns") {
    def id = column[Long]("id", O.PrimaryKey)
    def name = column[String]("name")
    def threads = column[Int]("threads")
    def * = (id, name, threads).mapTo[Pattern]
  }

  def all(): Future[Seq[Pattern]] = db.run(TableQuery[Rows].result)
}
