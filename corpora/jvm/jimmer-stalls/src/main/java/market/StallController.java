package market;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class StallController {
    private final Stalls stalls;

    StallController(Stalls stalls) { this.stalls = stalls; }

    @GetMapping("/stalls")
    List<Stall> all() { return stalls.findAll(); }
}
