package no.parcels;

import io.ebean.DB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/parcels")
public class ParcelResource {

    @GET
    public List<Parcel> all() {
        return DB.find(Parcel.class).findList();
    }
}
