package stalls.site;

import stalls.common.StallsPage;

public final class Site {
    public static void main(String[] args) throws Exception {
        new StallsPage(System.getenv("STALLS_URL")).open(8080);
    }
}
