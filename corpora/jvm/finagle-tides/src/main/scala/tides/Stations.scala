package tides

import com.twitter.finagle.Service
import com.twitter.finagle.http.{Request, Response}
import com.twitter.util.Future

class Stations extends Service[Request, Response] {
  def apply(request: Request): Future[Response] = {
    val response = Response()
    response.setContentTypeJson()
    response.contentString = Harmonics.stations.mkString("[\"", "\",\"", "\"]")
    Future.value(response)
  }
}
