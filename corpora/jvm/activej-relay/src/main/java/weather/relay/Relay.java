package weather.relay;

import io.activej.http.*;
import io.activej.inject.annotation.Provides;
import io.activej.launchers.http.MultithreadedHttpServerLauncher;

import static io.activej.http.HttpMethod.GET;
import static io.activej.http.HttpMethod.POST;

public class Relay extends MultithreadedHttpServerLauncher {

    @Provides
    AsyncServlet servlet() {
        return RoutingServlet.create()
                .map(GET, "/notes/:place", request -> HttpResponse.ok200().withJson(Notes.of(request.getPathParameter("place"))))
                .map(POST, "/notes", request -> HttpResponse.ofCode(201));
    }

    public static void main(String[] args) throws Exception {
        new Relay().launch(args);
    }
}
