package shop.depot;

import com.linecorp.armeria.server.Server;
import javax.jdo.JDOHelper;
import javax.jdo.PersistenceManagerFactory;

public final class Main {
    public static void main(String[] args) {
        PersistenceManagerFactory factory = JDOHelper.getPersistenceManagerFactory("depot");
        Server server = Server.builder()
                .http(8080)
                .annotatedService("/api", new StockService(factory, new Prices()))
                .build();
        server.start().join();
    }
}
