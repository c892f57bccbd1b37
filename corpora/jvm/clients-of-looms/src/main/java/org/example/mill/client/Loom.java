package org.example.mill.client;

public record Loom(int number, String cloth) { }
