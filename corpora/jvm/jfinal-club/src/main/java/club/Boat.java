package club;

import com.jfinal.plugin.activerecord.Model;

public class Boat extends Model<Boat> {
    public static final Boat dao = new Boat().dao();
}
