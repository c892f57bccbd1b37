package boards

import org.squeryl.PrimitiveTypeMode._
import org.squeryl.adapters.PostgreSqlAdapter
import org.squeryl.{Session, SessionFactory}

object App extends cask.MainRoutes {
  SessionFactory.concreteFactory = Some(() =>
    Session.create(java.sql.DriverManager.getConnection("jdbc:postgresql://localhost/boards"), new PostgreSqlAdapter))

  @cask.get("/notices")
  def notices() = inTransaction { from(Board.notices)(n => select(n)).toList.map(_.text).mkString("[\"", "\",\"", "\"]") }

  @cask.postJson("/notices")
  def add(text: String) = inTransaction { Board.notices.insert(Notice(0, text)); "{}" }

  initialize()
}
