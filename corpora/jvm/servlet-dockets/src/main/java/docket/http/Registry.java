package docket.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

@ApplicationScoped
public class Registry {
    private final HttpClient client = HttpClient.newHttpClient();

    String ask(String kind, String number) throws IOException {
        URI place = URI.create(System.getenv("REGISTRY") + "/" + kind + "?number=" + number);
        try {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(place).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : null;
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
