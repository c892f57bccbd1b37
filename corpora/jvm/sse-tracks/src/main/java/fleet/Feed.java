package fleet;

import java.io.IOException;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class Feed {

    private final PositionRepository positions;

    Feed(PositionRepository positions) {
        this.positions = positions;
    }

    @GetMapping("/positions")
    SseEmitter open() throws IOException {
        SseEmitter emitter = new SseEmitter(0L);
        emitter.send(last());
        return emitter;
    }

    @Cacheable("positions")
    public Object last() {
        return positions.findAll();
    }
}
