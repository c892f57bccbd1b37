package org.harbour.hawsers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HawserController {
    public record Hawser(@NotBlank String bollard) {}

    @GetMapping("/hawsers")
    public String hawsers() {
        return "[]";
    }

    @PostMapping("/hawsers")
    public Hawser made(@Valid @RequestBody Hawser hawser) {
        return hawser;
    }
}
