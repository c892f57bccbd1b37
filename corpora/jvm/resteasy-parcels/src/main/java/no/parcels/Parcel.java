package no.parcels;

import io.ebean.Model;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Parcel extends Model {

    @Id
    long id;
    String street;
}
