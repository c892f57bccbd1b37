package errands.watch

import javax.inject.Inject
import org.apache.pekko.stream.Materializer
import play.api.Logging
import play.api.mvc.{Filter, RequestHeader, Result}
import scala.concurrent.{ExecutionContext, Future}

class WatchFilter @Inject() (implicit val mat: Materializer, ec: ExecutionContext) extends Filter with Logging {
  def apply(next: RequestHeader => Future[Result])(request: RequestHeader): Future[Result] =
    next(request).map { result =>
      logger.info(s"${request.path} ${result.header.status}")
      result
    }
}
