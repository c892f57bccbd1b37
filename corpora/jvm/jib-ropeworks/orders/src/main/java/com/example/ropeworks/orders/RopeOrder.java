package com.example.ropeworks.orders;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("orders")
public class RopeOrder {

    @Id
    private String id;
    @NotBlank
    private String fibre;
    @Positive
    private int fathoms;
    private boolean tarred;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFibre() {
        return fibre;
    }

    public void setFibre(String fibre) {
        this.fibre = fibre;
    }

    public int getFathoms() {
        return fathoms;
    }

    public void setFathoms(int fathoms) {
        this.fathoms = fathoms;
    }

    public boolean isTarred() {
        return tarred;
    }

    public void setTarred(boolean tarred) {
        this.tarred = tarred;
    }
}
