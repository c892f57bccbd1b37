package org.desk;

public record Ticket(long id, String title) {}
