package family;

import com.orientechnologies.orient.core.db.ODatabaseSession;
import com.orientechnologies.orient.core.db.OrientDB;
import com.orientechnologies.orient.core.db.OrientDBConfig;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/people")
public class TreeResource {

    private final OrientDB orient = new OrientDB("remote:orient", OrientDBConfig.defaultConfig());

    @GET
    @Path("/{name}/parents")
    public long parents(@PathParam("name") String name) {
        try (ODatabaseSession session = orient.open("family", "reader", System.getenv("ORIENT"))) {
            return session.query("select expand(in('parent')) from Person where name = ?", name).stream().count();
        }
    }
}
