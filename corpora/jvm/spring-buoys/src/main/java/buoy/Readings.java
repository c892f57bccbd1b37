package buoy;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

@RestController
public class Readings {
    private final RestClient shore = RestClient.create("https://shore.example");

    @GetMapping("/buoys/{id}")
    @Cacheable("readings")
    public String latest(@PathVariable String id) {
        return shore.get().uri("/latest/{id}", id).retrieve().body(String.class);
    }
}
