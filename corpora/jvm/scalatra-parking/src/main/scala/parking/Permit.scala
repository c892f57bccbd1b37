package parking

import scalikejdbc._

case class Permit(id: Long, plate: String)

object Permit extends SQLSyntaxSupport[Permit] {
  override val tableName = "PERMIT"

  def apply(rs: WrappedResultSet): Permit = Permit(rs.long("id"), rs.string("plate"))

  def all(): List[Permit] = DB.readOnly { implicit s => sql"select id, plate from PERMIT".map(Permit(_)).list.apply() }

  def find(id: Long): Option[Permit] =
    DB.readOnly { implicit s => sql"select id, plate from PERMIT where id = $id".map(Permit(_)).single.apply() }

  def remove(id: Long): Int = DB.localTx { implicit s => sql"delete from PERMIT where id = $id".update.apply() }
}
