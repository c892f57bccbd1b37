package parking

import org.scalatra.NotFound

class Permits extends ControllerBase {
  get("/")(Permit.all())

  get("/:id") {
    Permit.find(params("id").toLong).getOrElse(NotFound())
  }

  delete("/:id")(Permit.remove(params("id").toLong))
}
