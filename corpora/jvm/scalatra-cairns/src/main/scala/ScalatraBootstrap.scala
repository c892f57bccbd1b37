import cairns.{CairnServlet, Cairns, Kept}
import java.io.File
import javax.servlet.ServletContext
import org.scalatra.LifeCycle

class ScalatraBootstrap extends LifeCycle {
  override def init(context: ServletContext) {
    val kept = Kept.in(new File(sys.props.getOrElse("cairns.home", ".")))
    kept.migrate()
    context.mount(new CairnServlet(new Cairns(kept)), "/cairns/*")
  }
}
