package dev.spans;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A span of a trace; {@code @SpringBootApplication} needs nothing but this. */
public final class Span implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Span.class);

    private final String name;
    private final long start = System.nanoTime();

    public Span(String name) {
        this.name = name;
    }

    @Override
    public void close() {
        LOG.info("{} took {} ns", name, System.nanoTime() - start);
    }
}
