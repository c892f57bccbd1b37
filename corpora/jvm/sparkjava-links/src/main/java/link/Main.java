package link;

import static spark.Spark.delete;
import static spark.Spark.get;
import static spark.Spark.port;
import static spark.Spark.post;

import com.mongodb.client.MongoClients;
import dev.morphia.Datastore;
import dev.morphia.Morphia;
import io.mongock.driver.mongodb.sync.v4.driver.MongoSync4Driver;
import io.mongock.runner.standalone.MongockStandalone;

public class Main {
    public static void main(String[] args) {
        var client = MongoClients.create(System.getenv("MONGO_URL"));
        MongockStandalone.builder()
                .setDriver(MongoSync4Driver.withDefaultLock(client, "links"))
                .addMigrationScanPackage("link.changes")
                .buildRunner()
                .execute();
        Datastore store = Morphia.createDatastore(client, "links");
        Links links = new Links(store);
        port(8080);
        get("/links/:code", (request, response) -> links.find(request.params("code")), new Json());
        post("/links", (request, response) -> links.add(request.body()), new Json());
        delete("/links/:code", (request, response) -> links.remove(request.params("code")));
    }
}
