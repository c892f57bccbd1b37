package sheds.tools;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import sheds.api.ToolsApiDelegate;
import sheds.api.model.Tool;

@Service
public class ToolsApiDelegateImpl implements ToolsApiDelegate {
    private final Shelf shelf = new Shelf();

    @Override
    public ResponseEntity<List<Tool>> listTools() {
        return ResponseEntity.ok(shelf.tools());
    }
}
