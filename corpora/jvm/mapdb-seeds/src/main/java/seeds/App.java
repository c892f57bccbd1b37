package seeds;

import io.javalin.Javalin;
import java.util.concurrent.ConcurrentMap;
import org.mapdb.DB;
import org.mapdb.DBMaker;
import org.mapdb.Serializer;

public class App {
    public static void main(String[] args) {
        DB db = DBMaker.fileDB("seeds.db").transactionEnable().make();
        ConcurrentMap<String, String> seeds = db.hashMap("seeds", Serializer.STRING, Serializer.STRING).createOrOpen();
        Javalin.create()
            .get("/seeds/{name}", context -> context.json(seeds.get(context.pathParam("name"))))
            .put("/seeds/{name}", context -> {
                seeds.put(context.pathParam("name"), context.body());
                db.commit();
            })
            .start(8080);
    }
}
