package sluice;

import org.springframework.stereotype.Component;

@Component
public class LevelRoutes extends HttpRoutes {
    private final Levels levels;

    public LevelRoutes(Levels levels) {
        this.levels = levels;
    }

    @Override
    public void configure() throws Exception {
        super.configure();
        rest("/sluices")
            .get("/{name}/level").to("direct:level")
            .get("/").to("direct:all");
        from("direct:level").process(e -> e.getIn().setBody(levels.of(e.getIn().getHeader("name", String.class))));
        from("direct:all").process(e -> e.getIn().setBody(levels.all()));
        from("activemq:queue:levels").process(e -> levels.keep(e.getIn().getBody(String.class)));
    }
}
