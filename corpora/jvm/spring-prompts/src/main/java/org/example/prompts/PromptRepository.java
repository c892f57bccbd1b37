package org.example.prompts;

import com.google.cloud.firestore.Firestore;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.springframework.stereotype.Repository;

@Repository
public class PromptRepository {
    private final Firestore firestore;

    public PromptRepository(Firestore firestore) {
        this.firestore = firestore;
    }

    public Map<String, Object> find(String id) throws ExecutionException, InterruptedException {
        return firestore.collection("prompts").document(id).get().get().getData();
    }

    public void delete(String id) throws ExecutionException, InterruptedException {
        firestore.collection("prompts").document(id).delete().get();
    }
}
