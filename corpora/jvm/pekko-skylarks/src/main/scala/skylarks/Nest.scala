package skylarks

import org.apache.pekko.actor.typed.{ActorRef, Behavior}
import org.apache.pekko.cluster.sharding.typed.scaladsl.EntityTypeKey
import org.apache.pekko.persistence.typed.PersistenceId
import org.apache.pekko.persistence.typed.scaladsl.{Effect, EventSourcedBehavior}

object Nest {
  sealed trait Command
  final case class Lay(eggs: Int) extends Command
  final case class Count(asked: ActorRef[Int]) extends Command
  final case class Laid(eggs: Int)

  val key: EntityTypeKey[Command] = EntityTypeKey[Command]("Nest")

  def apply(id: String): Behavior[Command] = EventSourcedBehavior[Command, Laid, Int](
    PersistenceId(key.name, id),
    0,
    (count, command) =>
      command match {
        case Lay(eggs)    => Effect.persist(Laid(eggs))
        case Count(asked) => Effect.reply(asked)(count)
      },
    (count, event) => count + event.eggs
  )
}
