package errands

import play.api.libs.json.{Json, OFormat}

case class Errand(id: Long, what: String, done: Boolean)

object Errand {
  implicit val format: OFormat[Errand] = Json.format[Errand]
}
