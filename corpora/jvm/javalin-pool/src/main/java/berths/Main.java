package berths;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;

public class Main {

    public static void main(String[] args) {
        final var config = new HikariConfig();
        config.setDataSourceClassName("org.postgresql.ds.PGSimpleDataSource");
        config.addDataSourceProperty("serverName", System.getenv("DB_HOST"));
        final var berths = new Berths(new HikariDataSource(config));
        Javalin.create()
            .get("/berths", context -> context.json(berths.all()))
            .post("/berths", context -> berths.add(context.body()))
            .start(8080);
    }
}
