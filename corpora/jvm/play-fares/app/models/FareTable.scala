package models

import anorm._
import anorm.SqlParser._
import javax.inject.Inject
import play.api.db.Database

case class Fare(zone: Int, cents: Int, name: String)

class FareTable @Inject() (db: Database) {
  private val row = Macro.namedParser[Fare]

  def all(): List[Fare] = db.withConnection { implicit open => SQL"SELECT zone, cents, name FROM fares".as(row.*) }

  def add(fare: Fare): Unit = db.withConnection { implicit open =>
    SQL"INSERT INTO fares (zone, cents, name) VALUES (${fare.zone}, ${fare.cents}, ${fare.name})".executeUpdate()
  }
}
