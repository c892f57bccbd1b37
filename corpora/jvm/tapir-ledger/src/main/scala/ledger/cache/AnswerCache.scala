package ledger.cache

import cats.effect.IO
import dev.profunktor.redis4cats.RedisCommands

class AnswerCache(commands: RedisCommands[IO, String, String]) {
  def get(key: String): IO[Option[String]] = commands.get(key)
  def put(key: String, value: String): IO[Boolean] = commands.setNx(key, value)
}
