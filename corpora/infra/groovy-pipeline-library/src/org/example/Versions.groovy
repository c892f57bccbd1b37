package org.example

class Versions implements Serializable {
    static final String SPRING_BOOT = '3.4.0'

    static String next(String version) {
        def parts = version.tokenize('.')*.toInteger()
        parts[-1] += 1
        return parts.join('.')
    }
}
