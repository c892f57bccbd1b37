package link.changes;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;

@ChangeUnit(id = "code-index", order = "001", author = "links")
public class AddCodeIndex {
    @Execution
    public void run(MongoDatabase database) {
        database.getCollection("links").createIndex(Indexes.ascending("code"));
    }

    @RollbackExecution
    public void undo(MongoDatabase database) {
        database.getCollection("links").dropIndex("code_1");
    }
}
