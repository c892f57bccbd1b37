package skylarks

import org.apache.pekko.actor.typed.ActorSystem
import org.apache.pekko.actor.typed.scaladsl.Behaviors
import org.apache.pekko.cluster.sharding.typed.scaladsl.{ClusterSharding, Entity}
import org.apache.pekko.http.scaladsl.Http

object Main extends App {
  implicit val system: ActorSystem[Nothing] = ActorSystem[Nothing](Behaviors.empty, "skylarks")
  private val nests = ClusterSharding(system)
  nests.init(Entity(Nest.key)(context => Nest(context.entityId)))
  Http().newServerAt("0.0.0.0", 8080).bind(new NestRoutes(nests).routes)
}
