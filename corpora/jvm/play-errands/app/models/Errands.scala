package models

import errands.Errand
import javax.inject.Inject
import play.api.db.slick.{DatabaseConfigProvider, HasDatabaseConfigProvider}
import scala.concurrent.Future
import slick.jdbc.PostgresProfile

class Errands @Inject() (protected val dbConfigProvider: DatabaseConfigProvider)
    extends HasDatabaseConfigProvider[PostgresProfile] {
  import profile.api._

  private class Table(tag: Tag) extends profile.api.Table[Errand](tag, "errands") {
    def id = column[Long]("id", O.PrimaryKey, O.AutoInc)
    def what = column[String]("what")
    def done = column[Boolean]("done")
    def * = (id, what, done).<>((Errand.apply _).tupled, Errand.unapply)
  }

  private val errands = TableQuery[Table]

  def open(): Future[Seq[Errand]] = db.run(errands.filterNot(_.done).result)
}
