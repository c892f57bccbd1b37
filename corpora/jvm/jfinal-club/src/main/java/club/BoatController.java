package club;

import com.jfinal.core.Controller;

public class BoatController extends Controller {
    public void index() {
        renderJson(Boat.dao.find("select * from boat order by name"));
    }

    public void save() {
        getModel(Boat.class).save();
        renderJson("ok", true);
    }
}
