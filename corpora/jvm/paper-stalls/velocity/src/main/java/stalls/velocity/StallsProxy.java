package stalls.velocity;

import com.google.inject.Inject;
import com.velocitypowered.api.event.Subscribe;
import com.velocitypowered.api.event.proxy.ProxyInitializeEvent;
import com.velocitypowered.api.plugin.Plugin;
import com.velocitypowered.api.proxy.ProxyServer;
import io.javalin.Javalin;

@Plugin(id = "stalls", name = "Stalls", version = "1.2.0")
public final class StallsProxy {
    private final ProxyServer proxy;

    @Inject
    public StallsProxy(ProxyServer proxy) {
        this.proxy = proxy;
    }

    @Subscribe
    public void onStart(ProxyInitializeEvent event) {
        Javalin.create().get("/visitors", ctx -> ctx.json(proxy.getPlayerCount())).start(8101);
    }
}
