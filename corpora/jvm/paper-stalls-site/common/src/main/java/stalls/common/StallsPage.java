package stalls.common;

import io.javalin.Javalin;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public final class StallsPage {
    private final Javalin page = Javalin.create();

    public StallsPage(String url) throws SQLException {
        Connection stalls = DriverManager.getConnection(url);
        page.get("/stalls/{owner}", ctx -> {
            try (var asked = stalls.prepareStatement("SELECT ware, price FROM stalls WHERE owner = ?")) {
                asked.setString(1, ctx.pathParam("owner"));
                ctx.json(Stall.all(asked.executeQuery()));
            }
        });
    }

    public void open(int port) {
        page.start(port);
    }

    public void close() {
        page.stop();
    }
}
