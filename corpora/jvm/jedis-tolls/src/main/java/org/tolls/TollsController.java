package org.tolls;

import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TollsController {
    private final Tolls tolls;

    public TollsController(Tolls tolls) {
        this.tolls = tolls;
    }

    @GetMapping("/bridges")
    public Set<String> bridges() {
        return tolls.bridges();
    }

    @GetMapping("/bridges/{bridge}")
    public Map<String, String> of(@PathVariable String bridge) {
        return tolls.of(bridge);
    }

    @PutMapping("/bridges/{bridge}/{vehicle}/{pence}")
    public void set(@PathVariable String bridge, @PathVariable String vehicle, @PathVariable int pence) {
        tolls.set(bridge, vehicle, pence);
    }
}
