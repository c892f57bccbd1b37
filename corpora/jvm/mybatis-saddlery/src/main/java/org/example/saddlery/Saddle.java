package org.example.saddlery;

public record Saddle(long id, String tree, int price) { }
