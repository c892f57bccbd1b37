package sluice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

@Service
public class Levels {
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    Integer of(String sluice) {
        return known.get(sluice);
    }

    Map<String, Integer> all() {
        return known;
    }

    void keep(String line) {
        String[] parts = line.split("=");
        known.put(parts[0], Integer.valueOf(parts[1]));
    }
}
