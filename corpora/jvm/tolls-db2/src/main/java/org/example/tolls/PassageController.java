package org.example.tolls;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PassageController {
    private final PassageRepository passages;

    public PassageController(PassageRepository passages) {
        this.passages = passages;
    }

    @GetMapping("/passages")
    public List<Passage> all() {
        return passages.findAll();
    }
}
