package nestlings

import akka.actor.typed.{ActorRef, Behavior}
import akka.persistence.typed.PersistenceId
import akka.persistence.typed.scaladsl.{Effect, EventSourcedBehavior}

object Box {
  sealed trait Command
  case object Hatch extends Command
  final case class Count(asked: ActorRef[Int]) extends Command

  def apply(id: String): Behavior[Command] = EventSourcedBehavior[Command, String, Int](
    PersistenceId.ofUniqueId(id),
    0,
    (count, command) =>
      command match {
        case Hatch        => Effect.persist("hatched")
        case Count(asked) => Effect.reply(asked)(count)
      },
    (count, _) => count + 1
  )
}
