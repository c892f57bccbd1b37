package org.clinic;

public class Patient {

    private Long id;
    private String name;

    public String getName() {
        return name;
    }
}
