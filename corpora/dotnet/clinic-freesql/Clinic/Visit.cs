using System.ComponentModel.DataAnnotations;

public class Visit
{
    public int Id { get; set; }

    [MaxLength(80)]
    public string Patient { get; set; }
}
