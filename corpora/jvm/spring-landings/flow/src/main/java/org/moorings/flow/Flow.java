package org.moorings.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

public class Flow<T> {

    private final List<UnaryOperator<T>> steps = new ArrayList<>();

    public Flow<T> then(UnaryOperator<T> step) {
        steps.add(step);
        return this;
    }

    public T run(T start) {
        T now = start;
        for (UnaryOperator<T> step : steps) {
            now = step.apply(now);
        }
        return now;
    }
}
