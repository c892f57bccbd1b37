package org.cordage.orders;

import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.validation.constraints.NotBlank;

@Entity
public class RopeOrder {
    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    private String rope;

    public Long getId() {
        return id;
    }

    public String getRope() {
        return rope;
    }
}
