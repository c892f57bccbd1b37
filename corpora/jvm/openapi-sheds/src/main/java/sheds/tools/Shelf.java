package sheds.tools;

import java.util.List;
import sheds.api.model.Tool;

class Shelf {
    List<Tool> tools() {
        return List.of(new Tool().name("rake"), new Tool().name("spade"));
    }
}
