package books

import com.twitter.finagle.Http
import com.twitter.finagle.http.Request

class OtherHouse {
  private val catalogue = Http.client.withLabel("catalogue").newService("catalogue:8080")

  def ask(isbn: String) = catalogue(Request(s"/titles/$isbn"))
}
