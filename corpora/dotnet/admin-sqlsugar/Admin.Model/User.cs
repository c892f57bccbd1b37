using System.ComponentModel.DataAnnotations;
using SqlSugar;

namespace Admin.Model;

[SugarTable("sys_user")]
public class User
{
    [SugarColumn(IsPrimaryKey = true, IsIdentity = true)]
    public long Id { get; set; }
    public string Name { get; set; } = "";
}

public class UserDto
{
    [Required(ErrorMessage = "name is needed")]
    [RegularExpression("^[a-z]+$")]
    public string Name { get; set; } = "";
}
