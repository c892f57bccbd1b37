package tides

import com.twitter.finagle.{Memcached, Service}
import com.twitter.finagle.http.{Request, Response, Status}
import com.twitter.io.Buf
import com.twitter.util.{Future, Time}

class Tides extends Service[Request, Response] {
  private val cache = Memcached.client.newRichClient("localhost:11211")

  def apply(request: Request): Future[Response] =
    cache.get(request.uri).flatMap {
      case Some(known) => answer(known)
      case None =>
        val computed = Buf.Utf8(Harmonics.at(request.getParam("station")))
        cache.set(request.uri, 0, Time.now, computed).before(answer(computed))
    }

  private def answer(body: Buf): Future[Response] = {
    val response = Response(Status.Ok)
    response.content = body
    Future.value(response)
  }
}
