package org.example.tribunal.client;

import java.time.Instant;

public record Hearing(String id, String venue, Instant start) { }
