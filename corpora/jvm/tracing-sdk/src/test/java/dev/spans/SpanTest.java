package dev.spans;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import jakarta.validation.Valid;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class SpanTest {

    @Test
    void servesWithASpan(@Valid Object request) {
        Javalin app = Javalin.create().get("/", context -> context.result("ok")).start(0);
        assertThat(app.port()).isPositive();
    }
}
