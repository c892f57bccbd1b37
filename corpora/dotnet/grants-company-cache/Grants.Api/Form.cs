using System.ComponentModel.DataAnnotations;

namespace Grants.Api;

public class Form
{
    public int Id { get; set; }

    [Required, MaxLength(80)]
    public string Title { get; set; } = "";

    [MaxLength(12)]
    public string? Number { get; set; }
}
