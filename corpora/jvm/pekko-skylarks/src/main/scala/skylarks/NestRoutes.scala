package skylarks

import org.apache.pekko.cluster.sharding.typed.scaladsl.ClusterSharding
import org.apache.pekko.http.scaladsl.model.StatusCodes
import org.apache.pekko.http.scaladsl.server.Directives._
import org.apache.pekko.http.scaladsl.server.Route
import org.apache.pekko.util.Timeout
import scala.concurrent.duration._

class NestRoutes(nests: ClusterSharding) {
  private implicit val timeout: Timeout = 2.seconds

  val routes: Route = pathPrefix("nests" / Segment) { id =>
    val nest = nests.entityRefFor(Nest.key, id)
    concat(
      post {
        nest ! Nest.Lay(1)
        complete(StatusCodes.Accepted)
      },
      get(onSuccess(nest.ask(Nest.Count(_)))(count => complete(count.toString)))
    )
  }
}
