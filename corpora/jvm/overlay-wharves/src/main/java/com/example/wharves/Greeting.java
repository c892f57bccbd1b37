package com.example.wharves;

public record Greeting(String wharf) {
    public String of(String keeper) {
        return "Welcome to " + wharf + ", " + keeper;
    }
}
