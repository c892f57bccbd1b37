package chat

import akka.http.scaladsl.model.ws.Message
import akka.stream.scaladsl.Flow
import slick.jdbc.MySQLProfile.api._

class Messages(tag: Tag) extends Table[(String, String)](tag, "messages") {
  def room = column[String]("room")
  def text = column[String]("text")
  def * = (room, text)
}

class RoomStore(db: Database) {
  private val messages = TableQuery[Messages]

  def flow(room: String): Flow[Message, Message, Any] = Flow[Message].map { message =>
    db.run(messages += (room -> message.asTextMessage.getStrictText))
    message
  }
}
