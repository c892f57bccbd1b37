package org.signalmen.flags;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class FlagsController {

    private final Map<String, Boolean> hoisted = new ConcurrentHashMap<>();

    @GetMapping("/flags")
    public Map<String, Boolean> all() {
        return hoisted;
    }

    @PutMapping("/flags/{name}")
    public void hoist(@PathVariable String name) {
        hoisted.put(name, true);
    }
}
