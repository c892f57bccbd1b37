package cairns

class Cairns(kept: Kept) {
  import kept._
  import kept.driver.simple._

  private val cairns = TableQuery[Rows]

  def all(): List[Cairn] = db.withSession { implicit session => cairns.list }

  def add(cairn: Cairn) {
    db.withTransaction { implicit session => cairns += cairn }
  }

  private class Rows(tag: Tag) extends Table[Cairn](tag, "cairns") {
    def id = column[Long]("id", O.PrimaryKey)
    def name = column[String]("name")
    def stones = column[Int]("stones")
    def * = (id, name, stones) <> (Cairn.tupled, Cairn.unapply)
  }
}
