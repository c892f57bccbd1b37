package books

import com.twitter.finagle.http.{Request, Response}
import com.twitter.finatra.http.HttpServer
import com.twitter.finatra.http.filters.CommonFilters
import com.twitter.finatra.http.routing.HttpRouter

object BooksServerMain extends BooksServer

class BooksServer extends HttpServer {
  override def configureHttp(router: HttpRouter): Unit =
    router.filter[CommonFilters].add[BooksController]
}
