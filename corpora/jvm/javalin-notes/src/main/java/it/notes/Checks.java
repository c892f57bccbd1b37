package it.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.BadRequestResponse;

final class Checks {

    static String text(String body) {
        try {
            assertThat(body).as("a note").isNotBlank().hasSizeLessThan(2000);
        } catch (AssertionError error) {
            throw new BadRequestResponse(error.getMessage());
        }
        return body.strip();
    }
}
