package ticks;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TickController {
    private final Ticks ticks;

    TickController(Ticks ticks) {
        this.ticks = ticks;
    }

    @GetMapping("/ticks/{at}")
    Tick one(@PathVariable long at) {
        return ticks.findById(at).orElseThrow();
    }
}
