package org.harbour.gangways.core;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConfigurationProperties("gangways")
public class GangwayController {
    public record Gangway(@NotBlank String berth) {}

    @PostMapping("/gangways")
    public Gangway laid(@Valid @RequestBody Gangway gangway) {
        return gangway;
    }
}
