package cairns

import org.json4s.DefaultFormats
import org.scalatra.ScalatraServlet
import org.scalatra.json.JacksonJsonSupport

class CairnServlet(cairns: Cairns) extends ScalatraServlet with JacksonJsonSupport {
  protected implicit val jsonFormats = DefaultFormats

  before() {
    contentType = formats("json")
  }

  get("/") {
    cairns.all()
  }

  post("/") {
    cairns.add(parsedBody.extract[Cairn])
  }
}
