package seals

import play.api.Application
import play.api.mvc.{Request, Result}

trait FakeSeals {
  def pressed(application: Application, request: Request[_]): Result
}
