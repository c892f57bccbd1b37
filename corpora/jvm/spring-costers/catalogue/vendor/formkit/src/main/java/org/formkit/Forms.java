package org.formkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.glassfish.jersey.server.ResourceConfig;

@Path("/forms")
public class Forms extends ResourceConfig {
  private final MongoClient forms = MongoClients.create("mongodb://localhost/forms");

  @GET
  public String all() {
    return forms.getDatabase("forms").getCollection("forms").find().first().toJson();
  }

  @POST
  public void add(String form) {
  }
}
