package org.example.prompts;

import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PromptController {
    private final PromptRepository prompts;

    public PromptController(PromptRepository prompts) {
        this.prompts = prompts;
    }

    @GetMapping("/prompts/{id}")
    public Map<String, Object> find(@PathVariable String id) throws Exception {
        return prompts.find(id);
    }

    @DeleteMapping("/prompts/{id}")
    public void delete(@PathVariable String id) throws Exception {
        prompts.delete(id);
    }
}
