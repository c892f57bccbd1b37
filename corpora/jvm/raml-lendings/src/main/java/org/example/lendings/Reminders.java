package org.example.lendings;

import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Response;
import org.folio.rest.persist.PostgresClient;

@Path("/lendings/reminders")
public interface Reminders {
  @POST
  Response remind();
}
