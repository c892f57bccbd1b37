package org.sluices.toggles;

import java.util.Map;
import java.util.Set;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.stereotype.Component;

@Component
public class ToggleStore {
    private static final String OPEN = "sluices:open";

    private final RedisTemplate<String, String> template;

    public ToggleStore(RedisTemplate<String, String> template) {
        this.template = template;
    }

    public void open(String sluice, Map<String, String> how) {
        template.opsForSet().add(OPEN, sluice);
        template.opsForHash().putAll("sluice:" + sluice, how);
    }

    public void close(String sluice) {
        template.opsForSet().remove(OPEN, sluice);
    }

    public Set<String> opened() {
        return template.opsForSet().members(OPEN);
    }
}
