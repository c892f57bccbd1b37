package tides

import com.twitter.finagle.Http
import com.twitter.finagle.http.HttpMuxer
import com.twitter.server.TwitterServer
import com.twitter.util.Await

object Main extends TwitterServer {
  private val routes = HttpMuxer.withHandler("/tides", new Tides).withHandler("/stations", new Stations)

  def main(): Unit = {
    val server = Http.server.withLabel("tides").serve(":8080", routes)
    onExit { server.close() }
    Await.ready(server)
  }
}
