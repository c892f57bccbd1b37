package desk.onboarding;

import io.quarkus.mongodb.panache.common.MongoEntity;
import io.quarkus.mongodb.panache.reactive.ReactivePanacheMongoEntity;

@MongoEntity(collection = "members")
public class Member extends ReactivePanacheMongoEntity {
    public String name;
    public String desk;
}
