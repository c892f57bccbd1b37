package co.telco.rows;

import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RowController {

    private final RowStore rows;

    RowController(RowStore rows) {
        this.rows = rows;
    }

    @GetMapping("/rows/{key}")
    String find(@PathVariable String key) throws IOException {
        return rows.find(key);
    }
}
