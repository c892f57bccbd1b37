package lamplighters

import play.api.inject.{Binding, Module}
import play.api.{Configuration, Environment}

class LampsModule extends Module {
  override def bindings(environment: Environment, configuration: Configuration): Seq[Binding[_]] =
    Seq(bind[Lamps].toSelf.eagerly())
}
