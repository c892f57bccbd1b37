package org.example.mill.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.annotation.Client;

@Client(id = "dyes", path = "/dyes")
public interface DyesClient {
    @Get("/{colour}")
    String recipe(@PathVariable String colour);

    @Post("/{colour}/batches")
    void mix(@PathVariable String colour, @Body int litres);
}
