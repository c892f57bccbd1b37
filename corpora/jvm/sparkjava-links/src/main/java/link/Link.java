package link;

import dev.morphia.annotations.Entity;
import dev.morphia.annotations.Id;
import dev.morphia.annotations.Indexed;
import org.bson.types.ObjectId;

@Entity("links")
public class Link {
    @Id private ObjectId id;
    @Indexed private String code;
    private String target;

    public Link(String target) {
        this.target = target;
    }
}
