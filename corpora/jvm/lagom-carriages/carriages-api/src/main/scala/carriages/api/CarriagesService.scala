package carriages.api

import akka.NotUsed
import com.lightbend.lagom.scaladsl.api.{Descriptor, Service, ServiceCall}
import com.lightbend.lagom.scaladsl.api.transport.Method

trait CarriagesService extends Service {
  def all(): ServiceCall[NotUsed, Seq[String]]

  override def descriptor: Descriptor = {
    import Service._
    named("carriages").withCalls(restCall(Method.GET, "/api/carriages", all _)).withAutoAcl(true)
  }
}
