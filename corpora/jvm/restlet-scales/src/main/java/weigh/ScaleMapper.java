package weigh;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
public interface ScaleMapper {
    @Select("select name from scale")
    List<String> names();
}
