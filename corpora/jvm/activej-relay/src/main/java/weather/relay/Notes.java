package weather.relay;

final class Notes {
    static String of(String place) {
        return "{\"place\": \"" + place + "\"}";
    }
}
