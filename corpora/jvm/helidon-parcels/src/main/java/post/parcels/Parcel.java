package post.parcels;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.eclipse.persistence.annotations.Cache;
import org.eclipse.persistence.annotations.UuidGenerator;

@Entity
@Cache(expiry = 60000)
@UuidGenerator(name = "parcel")
public class Parcel {

    @Id
    private String code;
    private String street;
}
