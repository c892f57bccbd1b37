package club;

import com.jfinal.config.*;
import com.jfinal.plugin.activerecord.ActiveRecordPlugin;
import com.jfinal.plugin.druid.DruidPlugin;
import com.jfinal.server.undertow.UndertowServer;
import com.jfinal.template.Engine;

public class ClubConfig extends JFinalConfig {
    public static void main(String[] args) {
        UndertowServer.start(ClubConfig.class);
    }

    @Override
    public void configConstant(Constants me) { }

    @Override
    public void configRoute(Routes me) {
        me.add("/boats", BoatController.class);
    }

    @Override
    public void configPlugin(Plugins me) {
        DruidPlugin druid = new DruidPlugin("jdbc:mysql://localhost/club", "club", System.getenv("DB_PASSWORD"));
        ActiveRecordPlugin records = new ActiveRecordPlugin(druid);
        records.addMapping("boat", Boat.class);
        me.add(druid);
        me.add(records);
    }

    @Override
    public void configEngine(Engine me) { }

    @Override
    public void configInterceptor(Interceptors me) { }

    @Override
    public void configHandler(Handlers me) { }
}
