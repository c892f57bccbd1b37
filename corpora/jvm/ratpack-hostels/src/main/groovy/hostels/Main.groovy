package hostels

import com.couchbase.client.java.Cluster
import ratpack.handling.Context
import ratpack.server.RatpackServer

class Main {
    static void main(String[] args) {
        Cluster cluster = Cluster.connect("couchbase://db", "hostels", System.getenv("DB_WORD"))
        RatpackServer.start { spec ->
            spec.handlers { chain ->
                chain.get("hostels/:id") { Context ctx -> ctx.render(cluster.bucket("hostels").toString()) }
            }
        }
    }
}
