package org.example.telemetry;

import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ReadingController {
    private final ReadingStore readings;

    public ReadingController(ReadingStore readings) {
        this.readings = readings;
    }

    @GetMapping("/devices/{device}/last")
    public String last(@PathVariable String device) throws IOException {
        return readings.last(device);
    }
}
