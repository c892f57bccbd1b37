package urls

import io.getquill._
import io.getquill.jdbczio.Quill
import zio._

case class Url(code: String, target: String)

class UrlStore(quill: Quill.Postgres[SnakeCase]) {
  import quill._

  def find(code: String): Task[List[String]] = run(query[Url].filter(_.code == lift(code)).map(_.target))
}

object UrlStore {
  val live: ZLayer[Quill.Postgres[SnakeCase], Nothing, UrlStore] = ZLayer.fromFunction(new UrlStore(_))
}
