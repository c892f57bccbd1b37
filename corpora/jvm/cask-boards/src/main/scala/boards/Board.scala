package boards

import org.squeryl.{KeyedEntity, Schema}

case class Notice(id: Long, text: String) extends KeyedEntity[Long]

object Board extends Schema {
  val notices = table[Notice]("notice")
}
