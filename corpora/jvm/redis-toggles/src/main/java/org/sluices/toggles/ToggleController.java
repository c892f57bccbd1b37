package org.sluices.toggles;

import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/sluices")
public class ToggleController {
    private final ToggleStore store;

    public ToggleController(ToggleStore store) {
        this.store = store;
    }

    @GetMapping
    public Set<String> opened() {
        return store.opened();
    }

    @PutMapping("/{sluice}")
    public void open(@PathVariable String sluice, @RequestBody Map<String, String> how) {
        store.open(sluice, how);
    }

    @DeleteMapping("/{sluice}")
    public void close(@PathVariable String sluice) {
        store.close(sluice);
    }
}
