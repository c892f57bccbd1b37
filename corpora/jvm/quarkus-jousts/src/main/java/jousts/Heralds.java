package jousts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "heralds")
@Path("/announcements")
public interface Heralds {
    @GET
    List<String> announced(@QueryParam("day") String day);
}
