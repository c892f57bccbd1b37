package org.costers.vendor.store;

public record Coster(long id, String name, String pitch) {}
