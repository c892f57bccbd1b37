package urls

import io.getquill.SnakeCase
import io.getquill.jdbczio.Quill
import zio._
import zio.http._

object Main extends ZIOAppDefault {
  val routes: Routes[UrlStore, Response] = Routes(
    Method.GET / "urls" / string("code") -> handler { (code: String, _: Request) =>
      ZIO.serviceWithZIO[UrlStore](_.find(code)).map(found => Response.text(found.mkString)).orDie
    }
  )

  override def run: ZIO[Any, Throwable, Nothing] =
    Server.serve(routes).provide(Server.default, UrlStore.live, Quill.Postgres.fromNamingStrategy(SnakeCase), Quill.DataSource.fromPrefix("db"))
}
