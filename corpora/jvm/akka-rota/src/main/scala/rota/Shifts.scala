package rota

import java.time.LocalDate

import rota.RotaProfile.api._

case class Shift(id: Long, day: LocalDate, crew: List[String])

class Shifts(tag: Tag) extends Table[Shift](tag, "shifts") {
  def id = column[Long]("id", O.PrimaryKey)
  def day = column[LocalDate]("day")
  def crew = column[List[String]]("crew")
  def * = (id, day, crew).mapTo[Shift]
}

class ShiftStore(db: Database) {
  private val shifts = TableQuery[Shifts]

  def on(day: LocalDate) = db.run(shifts.filter(_.day === day).result)
}
