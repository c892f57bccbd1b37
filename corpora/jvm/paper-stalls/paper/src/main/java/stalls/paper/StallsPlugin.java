package stalls.paper;

import java.sql.SQLException;
import org.bukkit.plugin.java.JavaPlugin;
import stalls.common.StallsPage;

public final class StallsPlugin extends JavaPlugin {
    private StallsPage page;

    @Override
    public void onEnable() {
        saveDefaultConfig();
        try {
            page = new StallsPage(getConfig().getString("database", "jdbc:mysql://localhost/stalls"));
            page.open(getConfig().getInt("page.port"));
        } catch (SQLException e) {
            getLogger().severe(e.getMessage());
        }
    }

    @Override
    public void onDisable() {
        if (page != null) {
            page.close();
        }
    }
}
