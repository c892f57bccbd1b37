package fleet;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.repository.MongoRepository;

@Document("positions")
class Position {

    @Id
    String van;
    double north;
    double east;
}

interface PositionRepository extends MongoRepository<Position, String> {
}
