package notes

import org.flywaydb.core.Flyway
import sttp.tapir.*
import sttp.tapir.server.netty.sync.NettySyncServer

object Main:
  private val list = endpoint.get.in("api" / "notes").out(stringBody)

  def main(args: Array[String]): Unit =
    Flyway.configure().dataSource(sys.env("NOTES_DB"), "notes", "").load().migrate()
    NettySyncServer().port(8080).addEndpoint(list.handleSuccess(_ => "[]")).startAndWait()
