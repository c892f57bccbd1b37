package chat

import akka.http.scaladsl.model.ws.Message
import akka.http.scaladsl.server.{Directives, Route}
import akka.stream.scaladsl.Flow

class RoomRoutes(rooms: RoomStore) extends Directives {

  private def chat(room: String): Flow[Message, Message, Any] = rooms.flow(room)

  val routes: Route = handleWebSocketMessages(chat("lobby"))
}
