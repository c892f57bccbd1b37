package lamplighters

import javax.inject.{Inject, Singleton}
import org.flywaydb.core.Flyway
import play.api.{Configuration, Environment}
import play.api.mvc.{Result, Results}
import play.core.WebCommands

@Singleton
class Lamps @Inject() (configuration: Configuration, environment: Environment, commands: WebCommands) extends Results {
  private val urls = configuration.get[Seq[String]]("lamps.databases")

  def light(): Unit =
    urls.foreach(url => Flyway.configure(environment.classLoader).dataSource(url, "", "").load().migrate())

  def asked(path: String): Option[Result] =
    if (path == "/@lamps/light") {
      light()
      Some(Redirect("/"))
    } else None
}
