package org.signalmen.harbour;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BerthController {

    private final Berths berths;

    public BerthController(Berths berths) {
        this.berths = berths;
    }

    @GetMapping("/berths")
    public List<Berth> all() {
        return berths.findAll();
    }
}
